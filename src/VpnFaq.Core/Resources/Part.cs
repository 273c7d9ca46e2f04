namespace VpnFaq.Resources;

/// <summary>A part of a resource that is no resource itself. Its fields' paths start at the part.</summary>
/// <param name="path">Azure's path from the resource to the part.</param>
internal abstract class Part(string path)
{
    public string Path { get; } = path;
}

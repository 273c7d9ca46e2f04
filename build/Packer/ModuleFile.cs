namespace VpnFaq.Packer;

/// <summary>A file to pack, by its name in the package with slashes.</summary>
internal sealed record ModuleFile(string Name, byte[] Content)
{
    public static IReadOnlyList<ModuleFile> AllOf(string folder) =>
    [
        .. Directory.GetFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => new ModuleFile(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file))),
    ];
}

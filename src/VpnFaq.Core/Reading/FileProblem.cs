namespace VpnFaq.Reading;

/// <summary>Why a file gave no resources, or not all of them.</summary>
/// <param name="Id">Stable id of the problem.</param>
/// <param name="Message">What is the matter, in a sentence that names the file.</param>
internal sealed record FileProblem(string Id, string Message)
{
    /// <summary>Whether the file is sound and holds something else.</summary>
    public bool IsAboutContent => Id is "VpnFaq.NoResource" or "VpnFaq.ParameterFile" or "VpnFaq.BicepSource";
}

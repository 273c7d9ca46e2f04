using System.Globalization;

namespace VpnFaq.Reading;

/// <summary>Bicep is compiled to the templates that are read; its sources are not.</summary>
internal static class BicepSource
{
    public const string Pattern = "*.bicep";

    /// <summary>What to do with a source, by its name; null for any other file.</summary>
    public static FileProblem? Problem(string path)
    {
        var (kind, command, result) = Path.GetExtension(path).ToLower(CultureInfo.InvariantCulture) switch
        {
            ".bicep" => ("a template", "bicep build", "the template"),
            ".bicepparam" => ("parameters", "bicep build-params", "the parameter file"),
            _ => default,
        };
        return kind is null ? null : new FileProblem("VpnFaq.BicepSource", $"The file {path} holds {kind} as Bicep source. Compile it with {command}, and give {result} that this writes.");
    }

    /// <summary>Whether the template that a source is compiled to stands beside it.</summary>
    public static bool IsCompiled(string path) => File.Exists(Path.ChangeExtension(path, ".json"));
}

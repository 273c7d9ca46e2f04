using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace VpnFaq.Packer;

/// <summary>What a package of the PowerShell Gallery holds beside the module: the parts of a NuGet package.</summary>
internal static class GalleryPackage
{
    private const string Icon = "icon.png";

    private static readonly XNamespace Nuspec = "http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd";
    private static readonly XNamespace ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    public static IEnumerable<ModuleFile> Of(ModuleManifest manifest, IReadOnlyList<ModuleFile> module)
    {
        var nuspec = Part($"{manifest.Name}.nuspec", Description(manifest, module));
        var core = Part(string.Empty, Properties(manifest));
        core = core with { Name = $"package/services/metadata/core-properties/{Convert.ToHexStringLower(SHA256.HashData(core.Content))[..32]}.psmdcp" };
        List<ModuleFile> parts = [.. module, nuspec, core, Part("_rels/.rels", Links(nuspec.Name, core.Name))];
        return parts.Append(Part("[Content_Types].xml", Types(parts)));
    }

    private static XElement Description(ModuleManifest manifest, IReadOnlyList<ModuleFile> module) => new(
        Nuspec + "package",
        new XElement(
            Nuspec + "metadata",
            new XElement(Nuspec + "id", manifest.Name),
            new XElement(Nuspec + "version", manifest.Version),
            new XElement(Nuspec + "authors", manifest.Author),
            new XElement(Nuspec + "owners", manifest.Company),
            new XElement(Nuspec + "requireLicenseAcceptance", "false"),
            new XElement(Nuspec + "license", new XAttribute("type", "expression"), "MIT"),
            // What NuGet's own tools write for readers that know no expressions.
            new XElement(Nuspec + "licenseUrl", "https://licenses.nuget.org/MIT"),
            manifest.ProjectUri is { } project ? new XElement(Nuspec + "projectUrl", project) : null,
            module.Any(file => file.Name == Icon) ? new XElement(Nuspec + "icon", Icon) : null,
            new XElement(Nuspec + "description", manifest.Description),
            new XElement(Nuspec + "releaseNotes", manifest.ReleaseNotes),
            new XElement(Nuspec + "copyright", manifest.Copyright),
            new XElement(Nuspec + "tags", string.Join(' ', Tags(manifest)))));

    // The Gallery finds modules by these.
    private static IEnumerable<string> Tags(ModuleManifest manifest) =>
    [
        .. manifest.Tags,
        "PSModule",
        "PSIncludes_Cmdlet",
        .. manifest.Cmdlets.SelectMany(cmdlet => new[] { $"PSCmdlet_{cmdlet}", $"PSCommand_{cmdlet}" }),
    ];

    private static XElement Properties(ModuleManifest manifest) => new(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XElement(Dublin + "creator", manifest.Author),
        new XElement(Dublin + "description", manifest.Description),
        new XElement(Dublin + "identifier", manifest.Name),
        new XElement(Core + "version", manifest.Version),
        new XElement(Core + "keywords", string.Join(' ', Tags(manifest))));

    private static XElement Links(string nuspec, string core) => new(
        Relationships + "Relationships",
        Link("http://schemas.microsoft.com/packaging/2010/07/manifest", nuspec, "R1"),
        Link("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", core, "R2"));

    private static XElement Link(string type, string target, string id) => new(
        Relationships + "Relationship", new XAttribute("Type", type), new XAttribute("Target", "/" + target), new XAttribute("Id", id));

    private static XElement Types(IEnumerable<ModuleFile> parts) => new(
        ContentTypes + "Types",
        parts.Select(part => Path.GetExtension(part.Name).TrimStart('.')).Distinct().Order(StringComparer.Ordinal)
            .Select(ending => new XElement(ContentTypes + "Default", new XAttribute("Extension", ending), new XAttribute("ContentType", TypeOf(ending)))));

    private static string TypeOf(string ending) => ending switch
    {
        "rels" => "application/vnd.openxmlformats-package.relationships+xml",
        "psmdcp" => "application/vnd.openxmlformats-package.core-properties+xml",
        _ => "application/octet",
    };

    private static ModuleFile Part(string name, XElement content) =>
        new(name, Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{content.ToString().ReplaceLineEndings("\n")}\n"));
}

using System.Collections;
using System.Management.Automation.Language;

namespace VpnFaq.Packer;

/// <summary>What the manifest says of the module, as a package repeats it.</summary>
internal sealed class ModuleManifest
{
    private readonly Hashtable data;
    private readonly Hashtable gallery;

    private ModuleManifest(string name, Hashtable data)
    {
        (Name, this.data) = (name, data);
        gallery = (Hashtable)((Hashtable)data["PrivateData"]!)["PSData"]!;
    }

    public string Name { get; }

    public string Version => Text("ModuleVersion");

    public string Author => Text("Author");

    public string Company => Text("CompanyName");

    public string Copyright => Text("Copyright");

    public string Description => Text("Description");

    public IReadOnlyList<string> Cmdlets => [.. ((IEnumerable)data["CmdletsToExport"]!).Cast<string>()];

    public IReadOnlyList<string> Tags => [.. ((IEnumerable)gallery["Tags"]!).Cast<string>()];

    public string ReleaseNotes => (string)gallery["ReleaseNotes"]!;

    /// <summary>Null while the project has no public address.</summary>
    public string? ProjectUri => (string?)gallery["ProjectUri"];

    public static ModuleManifest Read(string module)
    {
        var file = Directory.GetFiles(module, "*.psd1").Single();
        var script = Parser.ParseFile(file, out _, out var errors);
        return errors.Length == 0
            ? new ModuleManifest(Path.GetFileNameWithoutExtension(file), (Hashtable)script.Find(part => part is HashtableAst, searchNestedScriptBlocks: false).SafeGetValue())
            : throw new InvalidDataException($"{file}: {errors[0].Message}");
    }

    private string Text(string key) => (string)data[key]!;
}

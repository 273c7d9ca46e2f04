using System.Collections;
using System.Management.Automation.Language;

namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>The staged manifest, read as data.</summary>
internal static class ManifestFile
{
    public static Hashtable Data { get; } = Read(Repository.Manifest);

    public static IReadOnlyList<string> Strings(string key) => [.. ((IEnumerable)Data[key]!).Cast<string>()];

    public static Hashtable Read(string file)
    {
        var script = Parser.ParseFile(file, out _, out var errors);
        Assert.Empty(errors);
        return (Hashtable)script.Find(part => part is HashtableAst, searchNestedScriptBlocks: false).SafeGetValue();
    }
}

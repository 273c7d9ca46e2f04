using System.Collections;
using System.Management.Automation;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Module;

public sealed class ModuleManifestTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    private static readonly Hashtable Manifest = ManifestFile.Data;

    [Fact]
    public void PowerShell_finds_the_manifest_valid()
    {
        var module = session.Run("Test-ModuleManifest $path", ("path", Repository.Manifest)).Clean().Objects<PSModuleInfo>().Single();
        Assert.Equal(Listed("CmdletsToExport"), Sorted(module.ExportedCmdlets.Keys));
    }

    [Fact]
    public void The_imported_module_exports_exactly_the_cmdlets_that_the_manifest_lists() =>
        Assert.Equal(Listed("CmdletsToExport"), Sorted(session.Run("(Get-Module VpnFaq).ExportedCmdlets.Keys").Clean().Objects<string>()));

    [Fact]
    public void The_imported_module_exports_exactly_the_aliases_that_the_manifest_lists() =>
        Assert.Equal(Listed("AliasesToExport"), Sorted(session.Run("(Get-Module VpnFaq).ExportedAliases.Keys").Clean().Objects<string>()));

    [Fact]
    public void The_alias_vpnfaq_asks_the_FAQ() =>
        Assert.Equal("Get-VpnFaqAnswer", session.Run("(Get-Command vpnfaq).Definition").Clean().Text.Trim());

    [Fact]
    public void Every_cmdlet_of_the_assembly_is_exported()
    {
        var written = session.Run("(Get-Module VpnFaq).ImplementingAssembly.GetTypes()").Clean().Objects<Type>()
            .SelectMany(type => type.GetCustomAttributes(typeof(CmdletAttribute), inherit: false))
            .Cast<CmdletAttribute>()
            .Select(cmdlet => $"{cmdlet.VerbName}-{cmdlet.NounName}");
        Assert.Equal(Listed("CmdletsToExport"), Sorted(written));
    }

    [Theory]
    [InlineData("CmdletsToExport")]
    [InlineData("AliasesToExport")]
    [InlineData("FunctionsToExport")]
    [InlineData("VariablesToExport")]
    public void Exports_are_named_without_wildcards_so_that_PowerShell_finds_them_without_an_import(string list)
    {
        Assert.True(Manifest.ContainsKey(list));
        Assert.DoesNotContain(Listed(list), name => name.Contains('*', StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_that_the_manifest_names_is_staged()
    {
        string[] named = [(string)Manifest["RootModule"]!, .. Listed("FormatsToProcess"), .. Listed("TypesToProcess")];
        Assert.All(named, file => Assert.True(File.Exists(Repository.Path("out", "VpnFaq", file)), file));
    }

    [Fact]
    public void On_PowerShell_7_the_module_brings_no_assembly_but_its_own() =>
        Assert.Equal(
            ["VpnFaq.Core.dll", "VpnFaq.dll"],
            Directory.GetFiles(Repository.Path("out", "VpnFaq", "bin"), "*.dll").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void The_module_can_be_removed_and_imported_again()
    {
        var result = session.Run(
            "Remove-Module VpnFaq; (Get-Module VpnFaq) -eq $null; Import-Module $path; (Get-Module VpnFaq).Name", ("path", Repository.Manifest));
        Assert.Equal(["True", "VpnFaq"], result.Clean().Output.Select(item => item.ToString()));
    }

    private static string[] Listed(string list) => Sorted(ManifestFile.Strings(list));

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];
}

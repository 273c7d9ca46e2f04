using VpnFaq.PowerShell.Tests.Shell;

namespace VpnFaq.PowerShell.Tests.Module;

/// <summary>What an import leaves for later. A process of its own: in that of the tests everything is loaded already.</summary>
public class ImportCostTests
{
    private const string Loaded = "[AppDomain]::CurrentDomain.GetAssemblies().ForEach{ $_.GetName().Name }";

    [Fact]
    public async Task An_import_loads_the_two_assemblies_of_the_module_and_no_reader_of_json()
    {
        var assemblies = await AssembliesAfter("$null = Get-Module");
        Assert.Equal(["VpnFaq", "VpnFaq.Core", "VpnFaq.Shell"], assemblies.Where(name => name.StartsWith("VpnFaq", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("System.Text.Json", assemblies);
    }

    [Fact]
    public async Task An_answer_needs_no_reader_of_json_either() =>
        Assert.DoesNotContain("System.Text.Json", await AssembliesAfter("$null = Get-VpnFaqAnswer how big must the gateway subnet be"));

    [Fact]
    public async Task Reading_a_file_does() =>
        Assert.Contains("System.Text.Json", await AssembliesAfter("$null = Test-VpnGatewayConfig -Path docs/samples"));

    private static async Task<string[]> AssembliesAfter(string command)
    {
        var process = await ShellProcess.Run($"{command}; {Loaded}");
        Assert.Equal(string.Empty, process.Error);
        return process.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}

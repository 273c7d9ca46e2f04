using System.Management.Automation;
using System.Management.Automation.Language;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Help;

/// <summary>Every example of a page works as it stands there.</summary>
public sealed class ExampleTests : IClassFixture<ModuleSession>, IDisposable
{
    private readonly ModuleSession session;
    private readonly string folder = Directory.CreateTempSubdirectory("vpnfaq-examples-").FullName;

    public ExampleTests(ModuleSession session)
    {
        this.session = session;
        // Examples may write files; they do it in a copy.
        Copy(Repository.Path("docs", "samples"), Path.Combine(folder, "docs", "samples"));
        Copy(Repository.Path("docs", "samples", "neglected"), Path.Combine(folder, "infra"));
        GoTo(folder);
    }

    public static TheoryData<string> ToRun => [.. Example.All.Where(example => !example.NeedsAzure).Select(example => example.ToString())];

    public static TheoryData<string> All => [.. Example.All.Select(example => example.ToString())];

    public void Dispose()
    {
        GoTo(Repository.Root);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(ToRun))]
    public void Examples_that_need_no_sign_in_run_without_an_error(string name)
    {
        var example = Named(name);
        if (example.ImportsTheModule)
            GoTo(Repository.Root);
        var result = session.Run($"{StandIns.Script}\n{example.Code}");
        var errors = result.Errors.Append(result.Failure).OfType<ErrorRecord>();
        Assert.All(errors, error => Assert.True(example.MayFail && error.FullyQualifiedErrorId.StartsWith("VpnFaq.FindingsFound", StringComparison.Ordinal), error.ToString()));
        Assert.True(result.Output.Count > 0 || WritesNothing(example), "The example shows nothing.");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Examples_parse_and_use_cmdlets_and_parameters_that_exist(string name)
    {
        var script = Parser.ParseInput(Named(name).Code, out _, out var errors);
        Assert.Empty(errors);
        foreach (var command in script.FindAll(part => part is CommandAst, searchNestedScriptBlocks: true).Cast<CommandAst>())
        {
            var called = command.GetCommandName() ?? string.Empty;
            if (!called.Contains("-Vpn", StringComparison.OrdinalIgnoreCase) && called != "vpnfaq")
                continue;
            var found = session.Run("$c = Get-Command $name -Module VpnFaq; if ($c.ResolvedCommand) { $c.ResolvedCommand } else { $c }", ("name", called)).Clean().Objects<CommandInfo>().Single();
            Assert.All(command.CommandElements.OfType<CommandParameterAst>(), parameter => Assert.NotNull(found.ResolveParameter(parameter.ParameterName)));
        }
    }

    private static Example Named(string name) => Example.All.Single(example => example.ToString() == name);

    private static bool WritesNothing(Example example) =>
        example.ImportsTheModule
        || example.Code.StartsWith('$')
        || example.Code.Contains("Export-", StringComparison.Ordinal)
        || example.Code.Contains("New-VpnGatewaySettings", StringComparison.Ordinal);

    private void GoTo(string place) => session.Run("$null = $ExecutionContext.SessionState.Path.SetLocation($place)", ("place", place)).Clean();

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}

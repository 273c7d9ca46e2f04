using System.Management.Automation;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Help;

/// <summary>
/// The pages of docs/cmdlets against the cmdlets as they are. With the environment variable VPNFAQ_WRITE_HELP=1 the
/// tests write syntax and parameter blocks into the pages instead of complaining of them.
/// </summary>
public sealed class HelpPageTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    private static readonly string[] Sections =
        ["SYNOPSIS", "SYNTAX", "ALIASES", "DESCRIPTION", "EXAMPLES", "PARAMETERS", "INPUTS", "OUTPUTS", "NOTES", "RELATED LINKS"];

    public static TheoryData<string> Cmdlets => [.. ManifestFile.Strings("CmdletsToExport")];

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void The_page_has_every_section_in_the_order_of_platyPS_and_none_is_empty(string cmdlet)
    {
        var page = HelpPage.Of(cmdlet);
        Assert.Equal(Sections, page.Headings);
        Assert.All(Sections, section => Assert.NotEqual(string.Empty, page.Section(section)));
        Assert.DoesNotContain("{{", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void The_page_states_the_syntax_of_the_cmdlet(string cmdlet)
    {
        var (page, facts) = PageAndFacts(cmdlet);
        Assert.Equal(facts.Syntax, page.Section("SYNTAX"));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void The_page_describes_exactly_the_parameters_of_the_cmdlet_in_their_order(string cmdlet)
    {
        var (page, facts) = PageAndFacts(cmdlet);
        Assert.Equal(facts.Parameters, page.Parameters);
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void The_page_states_the_facts_of_every_parameter(string cmdlet)
    {
        var (page, facts) = PageAndFacts(cmdlet);
        Assert.All(facts.Parameters, parameter => Assert.Equal(facts.Yaml(parameter, page.DefaultOf(parameter)), page.Yaml(parameter)));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void The_page_names_the_aliases_of_the_cmdlet(string cmdlet)
    {
        var aliases = session.Run("Get-Command -Module VpnFaq -CommandType Alias | Where-Object Definition -eq $cmdlet", ("cmdlet", cmdlet)).Clean().Objects<AliasInfo>();
        var said = HelpPage.Of(cmdlet).Section("ALIASES");
        Assert.All(aliases, alias => Assert.Contains($"`{alias.Name}`", said, StringComparison.Ordinal));
        if (aliases.Count == 0)
            Assert.Equal("None.", said);
    }

    [Fact]
    public void There_is_no_page_of_a_cmdlet_that_does_not_exist() =>
        Assert.Equal(
            ManifestFile.Strings("CmdletsToExport").Order(StringComparer.Ordinal),
            Directory.GetFiles(HelpPage.Folder, "*-*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));

    private (HelpPage Page, CmdletFacts Facts) PageAndFacts(string cmdlet)
    {
        var info = session.Run("Get-Command $cmdlet -CommandType Cmdlet", ("cmdlet", cmdlet)).Clean().Objects<CmdletInfo>().Single();
        var (page, facts) = (HelpPage.Of(cmdlet), new CmdletFacts(info));
        if (Environment.GetEnvironmentVariable("VPNFAQ_WRITE_HELP") == "1")
            page.Write(facts);
        return (page, facts);
    }
}

using System.Management.Automation;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Help;

/// <summary>What a user of Get-Help sees, after the way from the page over MAML into the engine.</summary>
public sealed class GetHelpTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    private const int LeastExamples = 4;

    public static TheoryData<string> Cmdlets => [.. ManifestFile.Strings("CmdletsToExport")];

    public static TheoryData<string> Topics => ["about_VpnFaq", "about_VpnFaq_Rules", "about_VpnFaq_Settings"];

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Get_Help_Full_has_every_part(string cmdlet)
    {
        var full = session.Show("Get-Help $name -Full", 200, ("name", cmdlet));
        string[] parts = ["NAME", "SYNOPSIS", "SYNTAX", "DESCRIPTION", "PARAMETERS", "INPUTS", "OUTPUTS", "NOTES", "RELATED LINKS"];
        Assert.All(parts, part => Assert.Contains($"\n{part}\n", full.ReplaceLineEndings("\n"), StringComparison.Ordinal));
        var help = Help(cmdlet);
        Assert.NotEqual(string.Empty, Text(help, "$help.Synopsis"));
        Assert.NotEqual(string.Empty, Text(help, "$help.description.Text"));
        Assert.NotEqual(string.Empty, Text(help, "$help.inputTypes.inputType.type.name"));
        Assert.NotEqual(string.Empty, Text(help, "$help.returnValues.returnValue.description.Text"));
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Get_Help_Parameter_tells_what_the_cmdlet_has(string cmdlet)
    {
        var info = session.Run("Get-Command $name -CommandType Cmdlet", ("name", cmdlet)).Clean().Objects<CmdletInfo>().Single();
        foreach (var parameter in info.Parameters.Values.Where(p => !Cmdlet.CommonParameters.Contains(p.Name)))
        {
            var help = session.Run("Get-Help $name -Parameter $parameter", ("name", cmdlet), ("parameter", parameter.Name)).Clean().Output.Single();
            var (wildcards, sets) = (parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any(), parameter.ParameterSets.Values);
            var pipeline = (sets.Any(s => s.ValueFromPipelineByPropertyName), sets.Any(s => s.ValueFromPipeline)) switch
            {
                (true, true) => "True (ByPropertyName, ByValue)",
                (true, false) => "True (ByPropertyName)",
                (false, true) => "True (ByValue)",
                _ => "False",
            };
            Assert.NotEqual(string.Empty, Text(help, "$help.description.Text"));
            Assert.Equal(pipeline, Text(help, "$help.pipelineInput"));
            Assert.Equal(wildcards, bool.Parse(Text(help, "$help.globbing")));
            Assert.Equal(parameter.Aliases.Count == 0 ? "none" : string.Join(", ", parameter.Aliases), Text(help, "$help.aliases"));
            Assert.Equal((Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType).Name, Text(help, "$help.type.name"));
            Assert.NotEqual(string.Empty, Text(help, "$help.defaultValue"));
        }
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Get_Help_shows_a_syntax_for_each_parameter_set(string cmdlet)
    {
        var expected = session.Run("(Get-Command $name -CommandType Cmdlet).ParameterSets.Count", ("name", cmdlet)).Clean().Objects<int>().Single();
        Assert.Equal(expected, session.Run("@((Get-Help $name).syntax.syntaxItem).Count", ("name", cmdlet)).Clean().Objects<int>().Single());
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Get_Help_Examples_has_enough_of_them_each_with_a_word_on_it(string cmdlet)
    {
        var examples = session.Run("(Get-Help $name -Examples).examples.example", ("name", cmdlet)).Clean().Output;
        Assert.True(examples.Count >= LeastExamples, $"{cmdlet} has {examples.Count} examples.");
        Assert.All(examples, example => Assert.NotEqual(string.Empty, Text(example, "$help.remarks.Text")));
        Assert.Contains(Text(examples[0], "$help.code").Split('\n')[0], session.Show("Get-Help $name -Examples", 200, ("name", cmdlet)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cmdlets))]
    public void Get_Help_Online_has_a_page_of_the_web_to_open(string cmdlet)
    {
        // It opens the first address of the related links; to see that happen takes a browser.
        var address = Text(Help(cmdlet), "@($help.relatedLinks.navigationLink.uri | Where-Object { $_ })[0]");
        Assert.Equal(Uri.UriSchemeHttps, new Uri(address).Scheme);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void About_topics_have_a_synopsis_and_fit_a_console(string topic)
    {
        var listed = session.Run("Get-Help about_VpnFaq* | Where-Object Name -eq $topic", ("topic", topic)).Clean().Output.Single();
        Assert.EndsWith(".", Text(listed, "$help.Synopsis"), StringComparison.Ordinal);
        var lines = session.Run("Get-Help $topic", ("topic", topic)).Clean().Output.Single().ToString()!.Split('\n');
        Assert.Contains("LONG DESCRIPTION", lines);
        Assert.All(lines, line => Assert.True(line.Length <= 100, line));
    }

    private PSObject Help(string cmdlet) => session.Run("Get-Help $name -Full", ("name", cmdlet)).Clean().Output.Single();

    private string Text(PSObject help, string expression) =>
        session.Run($"\"$({expression})\".Trim()", ("help", help)).Clean().Output.Single().ToString()!;
}

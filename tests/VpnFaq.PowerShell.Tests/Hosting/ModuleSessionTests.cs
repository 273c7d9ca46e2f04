using System.Management.Automation;

namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>The other tests lean on these properties of the harness.</summary>
public sealed class ModuleSessionTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    [Fact]
    public void Scripts_run_in_the_culture_that_the_test_chose()
    {
        session.Culture = "tr-TR";
        try
        {
            Assert.Equal("tr-TR 1,5 İ", session.Run("'{0} {1} {2}' -f [cultureinfo]::CurrentCulture.Name, 1.5, 'i'.ToUpper()").Clean().Output.Single().ToString());
        }
        finally
        {
            session.Culture = "en-US";
        }
    }

    [Fact]
    public void Every_stream_is_kept_apart()
    {
        var result = session.Run(
            """
            function Say {
                [CmdletBinding()] param()
                $PSCmdlet.WriteObject(1)
                $PSCmdlet.WriteWarning('w')
                $PSCmdlet.WriteVerbose('v')
                $PSCmdlet.WriteInformation('i', @())
                $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new([Exception]::new('e'), 'Id', 'InvalidData', 't'))
            }
            Say -Verbose
            throw 'f'
            """);
        Assert.Equal(1, Assert.Single(result.Output).BaseObject);
        Assert.Equal(["w"], result.Warnings);
        Assert.Equal(["v"], result.Verbose);
        Assert.Equal(["i"], result.Information);
        Assert.Equal("e", Assert.Single(result.Errors).ToString());
        Assert.Equal("f", result.Failure?.ToString());
    }

    [Fact]
    public void A_prompt_shows_output_errors_and_warnings_in_one_text()
    {
        var shown = session.Show("'out'; Get-Nothing; function Warn { [CmdletBinding()] param() $PSCmdlet.WriteWarning('careful') }; Warn; throw 'over'");
        Assert.Matches("(?s)^out\nGet-Nothing: .* not recognized .*\nWARNING: careful\nException: over", shown);
    }

    [Fact]
    public void Output_is_formatted_for_the_width_that_the_test_chose()
    {
        var result = session.Run("[pscustomobject]@{ A = 'x' * 30; B = 'y' * 30 }");
        Assert.All(result.TextAt(40).Split('\n'), line => Assert.True(line.Length <= 40, line));
        Assert.Contains(new string('y', 30), result.TextAt(80), StringComparison.Ordinal);
    }

    [Fact]
    public void Variables_are_handed_in_as_they_are_and_stay_behind_in_no_later_script()
    {
        var handed = new Version(1, 2);
        Assert.Same(handed, session.Run("$given; $own = 1", ("given", handed)).Output.Single().BaseObject);
        Assert.Equal("True True", session.Run("\"$($null -eq $given) $($null -eq $own)\"").Output.Single().ToString());
    }

    [Fact]
    public void The_module_and_the_tests_see_the_same_types() =>
        Assert.Same(typeof(VpnFaq.Finding), session.Run("[VpnFaq.Finding]").Clean().Output.Single().BaseObject);

    [Fact]
    public void Questions_fail_instead_of_waiting_for_an_answer() =>
        Assert.IsType<MethodInvocationException>(session.Run("$Host.UI.ReadLine()").Errors.Single().Exception);

    [Fact]
    public void Tab_offers_what_the_engine_offers() =>
        Assert.Contains("Import-Module", session.Complete("Import-Mod").Select(offer => offer.Text));
}

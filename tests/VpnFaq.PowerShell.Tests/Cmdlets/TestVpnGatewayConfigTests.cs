using System.Management.Automation;
using VpnFaq.PowerShell.Tests.AzShapes;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

public sealed class TestVpnGatewayConfigTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    // Later rules find more in the same site; these tests are about the cmdlet.
    private const string Check = "Test-VpnGatewayConfig -IncludeRule VPN301, VPN401, VPN402";

    private readonly AzSite site = new();

    [Fact]
    public void Objects_of_the_Get_cmdlets_are_judged_together()
    {
        var result = session.Run($"$all | {Check}", ("all", site.All)).Clean();
        Assert.Equal(["VPN301 lng-factory", "VPN401 cn-factory", "VPN402 cn-factory"], Named(result));
    }

    [Fact]
    public void Every_object_is_read_in_full_by_every_rule_without_an_error() =>
        Assert.Empty(session.Run("$all | Test-VpnGatewayConfig -Outcome Pass, Fail, NotApplicable, Unknown, Suppressed", ("all", site.All)).Errors);

    [Theory]
    [InlineData("Test-VpnGatewayConfig -InputObject $all")]
    [InlineData(", $all | Test-VpnGatewayConfig")]
    [InlineData(", @($all, $null) | Test-VpnGatewayConfig -ErrorAction SilentlyContinue")]
    public void Lists_are_unrolled(string pipeline)
    {
        var result = session.Run($"{pipeline} -IncludeRule VPN401", ("all", site.All));
        Assert.Equal(["VPN401 cn-factory"], Named(result));
    }

    [Fact]
    public void Objects_that_went_through_a_file_or_a_remote_session_are_judged_alike()
    {
        var result = session.Run(
            $$"""
            $text = [System.Management.Automation.PSSerializer]::Serialize($all, 10)
            [System.Management.Automation.PSSerializer]::Deserialize($text) | {{Check}}
            """,
            ("all", site.All));
        Assert.Equal(["VPN301 lng-factory", "VPN401 cn-factory", "VPN402 cn-factory"], Named(result.Clean()));
    }

    [Fact]
    public void Files_are_judged_with_the_place_of_every_finding()
    {
        var finding = session.Run("Test-VpnGatewayConfig -Path $path -IncludeRule VPN402", ("path", Repository.Path("docs", "samples"))).Clean()
            .Objects<Finding>().Single();
        var place = Assert.IsType<SourceLocation>(finding.Location);
        Assert.Equal("old-office.json", Path.GetFileName(place.File));
        Assert.Contains("120", File.ReadLines(place.File).ElementAt(place.Line - 1), StringComparison.Ordinal);
    }

    [Fact]
    public void The_healthy_sample_has_neither_error_nor_warning() =>
        Assert.Empty(session.Run("Test-VpnGatewayConfig -Path $path -Severity Error, Warning -AsOf 2026-11-24", ("path", Repository.Path("docs", "samples", "healthy"))).Clean().Output);

    [Theory]
    [InlineData("$null", "VpnFaq.InputEmpty")]
    [InlineData("@(, @())", "VpnFaq.InputEmpty")]
    [InlineData("'gw-office'", "VpnFaq.NotAResource")]
    [InlineData("42", "VpnFaq.NotAResource")]
    [InlineData("[pscustomobject]@{ Colour = 'blue' }", "VpnFaq.NotAResource")]
    [InlineData("$Host", "VpnFaq.NotAResource")]
    public void Bad_input_is_an_error_of_its_own_and_the_rest_goes_on(string bad, string errorId)
    {
        var result = session.Run($"& {{ {bad}; $connection }} | Test-VpnGatewayConfig -IncludeRule VPN401", ("connection", site.Connection));
        Assert.NotEmpty(result.OnlyError(errorId).Exception.Message);
        Assert.Equal(["VPN401 cn-factory"], Named(result));
    }

    [Fact]
    public void A_missing_file_is_an_error_and_the_next_file_is_read()
    {
        var result = session.Run(
            "Test-VpnGatewayConfig -Path nowhere.json, $path -IncludeRule VPN402", ("path", Repository.Path("docs", "samples", "neglected")));
        var error = result.OnlyError("VpnFaq.PathNotFound");
        Assert.Equal(ErrorCategory.ObjectNotFound, error.CategoryInfo.Category);
        Assert.Equal("nowhere.json", error.TargetObject);
        Assert.Single(result.Output);
    }

    [Fact]
    public void Error_action_stop_ends_the_pipeline_at_bad_input() =>
        Assert.StartsWith("VpnFaq.NotAResource", session.Run("42 | Test-VpnGatewayConfig -ErrorAction Stop").Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);

    [Fact]
    public void A_pipeline_with_bad_input_counts_as_failed() =>
        Assert.Equal("False", session.Run("42 | Test-VpnGatewayConfig -ErrorAction SilentlyContinue; $?").Output.Single().ToString());

    [Fact]
    public void A_pipeline_with_findings_only_counts_as_done() =>
        Assert.Equal("True", session.Run("$null = $all | Test-VpnGatewayConfig; $?", ("all", site.All)).Output.Single().ToString());

    [Fact]
    public void FailOn_shows_every_finding_and_then_ends_with_one_error()
    {
        var result = session.Run($"$ErrorActionPreference = 'Stop'; $all | {Check} -FailOn Error; 'not reached'", ("all", site.All));
        Assert.Equal(3, result.Objects<Finding>().Count);
        Assert.Empty(result.Errors);
        Assert.StartsWith("VpnFaq.FindingsFound", result.Failure?.FullyQualifiedErrorId, StringComparison.Ordinal);
    }

    [Fact]
    public void FailOn_is_silent_about_a_healthy_configuration() =>
        Assert.Null(session.Run("Test-VpnGatewayConfig -Path $path -FailOn Warning -AsOf 2026-11-24", ("path", Repository.Path("docs", "samples", "healthy"))).Failure);

    [Fact]
    public void Quiet_answers_with_one_Boolean()
    {
        Assert.Equal([false], session.Run($"$all | {Check} -Quiet", ("all", site.All)).Objects<bool>());
        Assert.Equal([true], session.Run("$all | Test-VpnGatewayConfig -IncludeRule VPN201 -Quiet", ("all", site.All)).Objects<bool>());
        Assert.Equal([false], session.Run("42 | Test-VpnGatewayConfig -Quiet -ErrorAction SilentlyContinue").Objects<bool>());
    }

    [Fact]
    public void What_was_referred_to_and_not_given_is_one_warning_that_names_the_command()
    {
        object[] part = [site.Connection, site.LocalGateway];
        var warning = Assert.Single(session.Run("$part | Test-VpnGatewayConfig -IncludeRule VPN301", ("part", part)).Warnings);
        Assert.Contains("Get-AzVirtualNetworkGateway (gw-office)", warning, StringComparison.Ordinal);
    }

    [Fact]
    public void No_stream_and_no_property_repeats_a_preshared_key()
    {
        var result = session.Run("$all | Test-VpnGatewayConfig -Outcome Pass, Fail, NotApplicable, Unknown, Suppressed -Verbose -Debug", ("all", site.All));
        Assert.NotEmpty(result.Output);
        Assert.DoesNotContain(AzSite.SharedKey, result.Everything, StringComparison.Ordinal);
        Assert.All(
            result.Output.SelectMany(finding => finding.Properties),
            property => Assert.DoesNotContain(AzSite.SharedKey, property.Value?.ToString() ?? string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Findings_stand_resource_by_resource_under_what_it_is_and_the_worst_first()
    {
        var result = session.Run("Test-VpnGatewayConfig -Path $path -WarningAction Ignore", ("path", Repository.Path("docs", "samples")));
        var findings = result.Objects<Finding>();
        var runs = findings.Where((f, i) => i == 0 || f.ResourceId != findings[i - 1].ResourceId).Select(f => f.ResourceId).ToList();
        Assert.Equal(runs.Distinct(), runs);
        Assert.Equal(FindingSeverity.Error, findings[0].Severity);
        Assert.All(findings.GroupBy(f => f.ResourceId), own => Assert.Equal(own.OrderByDescending(f => f.Severity).Select(f => f.RuleId), own.Select(f => f.RuleId)));
        Assert.Contains("Resource: lng-factory (local network gateway in net-old)\n", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Stored_findings_look_like_live_ones()
    {
        var live = session.Run($"$all | {Check}", ("all", site.All));
        var stored = session.Run($"[System.Management.Automation.PSSerializer]::Deserialize([System.Management.Automation.PSSerializer]::Serialize(@($all | {Check})))", ("all", site.All));
        Assert.Equal(live.TextAt(80), stored.TextAt(80));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Findings_fit_the_window(int width)
    {
        var shown = session.Run($"$all | {Check}", ("all", site.All)).TextAt(width);
        Assert.All(shown.Split('\n'), line => Assert.True(line.Length <= width, line));
        Assert.Contains("VPN401", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_in_a_name_are_made_visible()
    {
        site.Connection.Name = "cn\u001b[2Jfactory";
        var result = session.Run($"$all | {Check}", ("all", site.All));
        Assert.Contains(@"cn\u{001B}[2Jfactory", result.Text, StringComparison.Ordinal);
        Assert.All(result.Objects<Finding>(), finding => Assert.DoesNotContain('\u001b', $"{finding} {finding.ResourceName} {finding.ResourceId}"));
    }

    [Fact]
    public void The_same_is_found_and_shown_in_every_culture()
    {
        var script = $"$all | {Check}";
        var expected = session.Run(script, ("all", site.All)).Text;
        foreach (var culture in new[] { "tr-TR", "de-DE", "ar-SA", "fa-IR" })
        {
            session.Culture = culture;
            try
            {
                Assert.Equal(expected, session.Run(script, ("all", site.All)).Text);
            }
            finally
            {
                session.Culture = "en-US";
            }
        }
    }

    [Fact]
    public void Rules_complete_by_Tab_with_what_they_hold()
    {
        var offer = Assert.Single(session.Complete("Test-VpnGatewayConfig -IncludeRule VPN401"));
        Assert.Equal("VPN401", offer.Text);
        Assert.Contains("GCM", offer.ToolTip, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_is_an_error_that_names_the_nearest()
    {
        var error = session.Run("$all | Test-VpnGatewayConfig -IncludeRule VPN4O1", ("all", site.All)).OnlyError("VpnFaq.RuleNotFound");
        Assert.Contains("VPN401", error.Exception.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Named(PipelineResult result) =>
        result.Objects<Finding>().Select(finding => $"{finding.RuleId} {finding.ResourceName}").Order(StringComparer.Ordinal);

    [Fact]
    public void A_resource_whose_properties_came_as_text_is_said_to_be_cut()
    {
        // The depth of ConvertTo-Json where nobody gives one.
        var result = session.Run("[pscustomobject]@{ type = 'Microsoft.Network/connections'; name = 'cn-1'; properties = '@{connectionType=IPsec; ipsecPolicies=}' } | Test-VpnGatewayConfig");
        Assert.Contains("-Depth 100", Assert.Single(result.Warnings), StringComparison.Ordinal);
    }
}

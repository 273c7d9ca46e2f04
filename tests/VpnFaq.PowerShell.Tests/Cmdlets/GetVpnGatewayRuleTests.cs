using System.Management.Automation;
using VpnFaq.PowerShell.Tests.AzShapes;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

public sealed class GetVpnGatewayRuleTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    [Fact]
    public void Without_parameters_it_gets_every_rule_in_the_order_of_ids()
    {
        var ids = session.Run("Get-VpnGatewayRule").Clean().Objects<RuleInfo>().Select(rule => rule.Id).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.NotEmpty(ids);
    }

    [Theory]
    [InlineData("VPN401")]
    [InlineData("vpn401")]
    [InlineData("GcmPairing")]
    [InlineData("Gcm*")]
    [InlineData("'VPN401 '")]
    public void A_rule_is_found_by_id_or_name_in_any_case_and_by_wildcards(string id) =>
        Assert.Equal("VPN401", Assert.Single(session.Run($"Get-VpnGatewayRule {id}").Clean().Objects<RuleInfo>()).Id);

    [Fact]
    public void Findings_piped_in_get_their_rules_once()
    {
        var rules = session.Run("$all | Test-VpnGatewayConfig -IncludeRule VPN40* | Get-VpnGatewayRule", ("all", new AzSite().All)).Clean().Objects<RuleInfo>();
        Assert.Equal(["VPN401", "VPN402"], rules.Select(rule => rule.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Topic_and_severity_narrow_the_list()
    {
        var rules = session.Run("Get-VpnGatewayRule -Topic IpsecPolicy -Severity Error").Clean().Objects<RuleInfo>();
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Equal((RuleTopic.IpsecPolicy, FindingSeverity.Error), (rule.Topic, rule.Severity)));
    }

    [Fact]
    public void An_unknown_rule_is_an_error_that_names_the_nearest()
    {
        var result = session.Run("Get-VpnGatewayRule VPN4O1, VPN402");
        var error = result.OnlyError("VpnFaq.RuleNotFound");
        Assert.Equal(ErrorCategory.ObjectNotFound, error.CategoryInfo.Category);
        Assert.Equal("VPN4O1", error.TargetObject);
        Assert.Contains("VPN401", error.Exception.Message, StringComparison.Ordinal);
        Assert.Single(result.Output);
    }

    [Theory]
    [InlineData("Get-VpnGatewayRule -Id VPN401", "VPN401")]
    [InlineData("Get-VpnGatewayRule -Id gcmp", "VPN401")]
    [InlineData("Get-VpnGatewayRule -Topic Ipsec", "IpsecPolicy")]
    public void Ids_and_topics_complete_by_Tab(string input, string expected) =>
        Assert.Equal([expected], session.Complete(input).Select(offer => offer.Text));
}

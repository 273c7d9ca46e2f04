namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class ActiveActiveAdvisedTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.HubWith(""" "activeActive": false """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.activeActive");

    protected override World? NotApplicable => Worlds.HubWith(""" "sku": { "name": "Basic", "tier": "Basic" }, "activeActive": false """);

    protected override World? Unknown => Worlds.HubWith(""" "activeActive": "[parameters('mode')]" """);

    protected override string UnknownFor => "properties.activeActive";

    [Fact]
    public void Clients_alone_do_not_call_for_it()
    {
        var standby = Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "activeActive": false } }""");
        Assert.Single(Failures(standby));
        Assert.Empty(Failures(standby.Without("cn-oslo")));
    }

    [Theory]
    [InlineData("Standard", "RouteBased")]
    [InlineData("Basic", "PolicyBased")]
    public void Gateways_that_cannot_have_it_are_spared(string sku, string type) =>
        Assert.Empty(Failures(Worlds.HubWith($$""" "activeActive": false, "vpnType": "{{type}}", "sku": { "name": "{{sku}}" } """)));
}

namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SingleOnPremisesDeviceTests : RuleTests
{
    protected override World Passing => Worlds.Hub.Plus(Worlds.Site("lng-bergen", "203.0.113.20", 65011, "192.168.20.1")).Plus(Worlds.SiteConnection("cn-bergen", "gw-hub", "lng-bergen"));

    protected override World Failing => Worlds.Hub;

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.activeActive");

    protected override World? NotApplicable => Worlds.Hub.With("gw-hub", """{ "properties": { "activeActive": false } }""");

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """{ "properties": { "activeActive": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.activeActive";

    [Fact]
    public void A_gateway_without_sites_has_no_device_to_lose() =>
        Assert.All(Judge(Worlds.PointToSiteEntra.Without("cn-oslo")), f => Assert.Equal(FindingOutcome.NotApplicable, f.Outcome));

    [Fact]
    public void Two_connections_to_one_device_are_one_device() =>
        Assert.Single(Failures(Worlds.Hub.Plus(Worlds.SiteConnection("cn-oslo-2", "gw-hub", "lng-oslo"))));
}

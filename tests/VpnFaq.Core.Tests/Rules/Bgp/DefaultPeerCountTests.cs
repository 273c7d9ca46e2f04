namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class DefaultPeerCountTests : BgpRuleTests
{
    protected override World Failing => Gateway(""" { "bgpPeeringAddress": "10.10.255.30" } """);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", Peer);

    protected override World? NotApplicable => Gateway(""" { "bgpPeeringAddress": null } """);

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """ { "properties": { "activeActive": "[parameters('mode')]" } } """);

    protected override string UnknownFor => "properties.activeActive";

    [Fact]
    public void Active_standby_has_one() => Assert.True(IsKept(Failing.With("gw-hub", """ { "properties": { "activeActive": false } } """)));

    [Fact]
    public void Active_standby_does_not_have_two() => Assert.Single(Failures(Worlds.Hub.With("gw-hub", """ { "properties": { "activeActive": false } } """)));
}

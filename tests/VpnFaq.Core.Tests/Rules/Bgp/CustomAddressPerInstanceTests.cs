namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class CustomAddressPerInstanceTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Custom("169.254.21.1", "");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", HubAddresses + "[1].customBgpIpAddresses");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.ApipaBgp.With("gw-hub", """ { "properties": { "activeActive": "[parameters('mode')]" } } """);

    protected override string UnknownFor => "properties.activeActive";

    [Fact]
    public void An_instance_that_is_not_listed_lacks_one_too() => Assert.Equal([HubAddresses], Failures(Gateway(
        """ { "bgpPeeringAddresses": [ { "ipconfigurationId": "/x", "customBgpIpAddresses": [ "169.254.21.1" ] } ] } """)).Select(f => f.Property));

    [Fact]
    public void An_active_standby_gateway_needs_no_second() =>
        Assert.Empty(Failures(Failing.With("gw-hub", """ { "properties": { "activeActive": false } } """)));
}

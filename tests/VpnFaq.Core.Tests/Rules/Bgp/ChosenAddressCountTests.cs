namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class ChosenAddressCountTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Chosen("default=169.254.21.1");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.gatewayCustomBgpIpAddresses");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.ApipaBgp.With("gw-hub", """ { "properties": { "activeActive": "[parameters('mode')]" } } """);

    protected override string UnknownFor => "properties.activeActive";

    [Fact]
    public void A_single_instance_takes_one() => Assert.True(IsKept(Failing.With("gw-hub", """ { "properties": { "activeActive": false } } """)));

    [Fact]
    public void A_single_instance_does_not_take_two() => Assert.Single(Failures(Worlds.ApipaBgp.With("gw-hub", """ { "properties": { "activeActive": false } } """)));
}

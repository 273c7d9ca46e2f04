namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class DeviceAddressIllFormedTests : RuleTests
{
    protected override World Passing => Worlds.StaticHub;

    protected override World Failing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": "203.0.113.300" } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.gatewayIpAddress");

    protected override World? NotApplicable => Worlds.FqdnSite;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "gatewayIpAddress": null } }""");

    protected override string UnknownFor => "properties.gatewayIpAddress";

    [Theory]
    [InlineData("x.x.x.x")]
    [InlineData("203.0.113.10/32")]
    [InlineData("203.0.113.10:500")]
    [InlineData("2001:db8::1")]
    [InlineData("vpn.oslo.example.com")]
    public void What_is_no_IPv4_address_fails(string address) =>
        Assert.Equal([address], Failures(Worlds.StaticHub.With("lng-oslo", $$"""{ "properties": { "gatewayIpAddress": "{{address}}" } }""")).Select(f => f.Actual));
}

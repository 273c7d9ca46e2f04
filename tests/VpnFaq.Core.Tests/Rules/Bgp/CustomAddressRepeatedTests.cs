namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class CustomAddressRepeatedTests : BgpRuleTests
{
    protected override World Passing => Worlds.ApipaBgp;

    protected override World Failing => Custom("169.254.21.1", "169.254.21.1");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", HubAddresses + "[1].customBgpIpAddresses");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Gateway(""" { "bgpPeeringAddresses": "System.Object[]" } """);

    protected override string UnknownFor => HubAddresses;

    [Fact]
    public void Gateways_that_are_connected_share_none()
    {
        var pair = Gateway(Addresses, Worlds.VnetToVnet).With("gw-far", $$"""{ "properties": { "bgpSettings": {{Addresses}} } }""");
        Assert.Equal(["gw-hub", "gw-far"], Failures(pair).Select(f => f.Resource));
        Assert.Empty(Failures(pair.Without("cn-hub-far", "cn-far-hub")));
    }

    private const string Addresses = """ { "bgpPeeringAddresses": [ { "ipconfigurationId": "/x", "customBgpIpAddresses": [ "169.254.21.1" ] } ] } """;
}

namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class NamingConventionTests : RuleTests
{
    protected override World Passing => Worlds.Hub.Under("""{ "NamingPattern": { "VirtualNetworkGateway": "gw-*", "Connection": "^cn-[a-z]+$" } }""");

    protected override World Failing => Worlds.Hub.Under("""{ "NamingPattern": { "Connection": "^con-" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "name");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown =>
        World.Of("""[ { "type": "Microsoft.Network/connections", "properties": { "connectionType": "IPsec" } } ]""").Under("""{ "NamingPattern": { "Connection": "cn-*" } }""");

    protected override string UnknownFor => "name";

    [Theory]
    [InlineData("GW-*", true)]
    [InlineData("^GW-", false)]
    [InlineData("gw-???", true)]
    [InlineData("hub$", true)]
    [InlineData("gw", false)]
    public void Case_counts_in_regular_expressions_only(string pattern, bool isKept) =>
        Assert.Equal(isKept, IsKept(Worlds.Hub.Under($$"""{ "NamingPattern": { "Microsoft.Network/virtualNetworkGateways": "{{pattern}}" } }""")));

    [Fact]
    public void Names_that_Azure_prescribes_are_left_alone()
    {
        Assert.True(IsKept(Worlds.Hub.Under("""{ "NamingPattern": { "Subnet": "snet-*" } }""")));
        Assert.Contains(Judge(Worlds.Hub), f => f.ResourceName.EndsWith("GatewaySubnet", StringComparison.Ordinal));
    }
}

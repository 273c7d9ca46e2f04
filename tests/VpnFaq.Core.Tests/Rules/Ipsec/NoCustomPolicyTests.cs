namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class NoCustomPolicyTests : RuleTests
{
    private const string Default = """{ "properties": { "ipsecPolicies": [] } }""";

    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", Default);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ipsecPolicies");

    protected override World? NotApplicable => Worlds.Coexistence().Only("cn-er");

    protected override World? Unknown => Failing.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

    [Theory]
    [InlineData("""{ "properties": { "sku": { "name": "Basic" } } }""")]
    [InlineData("""{ "properties": { "vpnType": "PolicyBased" } }""")]
    public void A_gateway_that_takes_none_is_not_asked_for_one(string gateway) => Assert.Empty(Failures(Failing.With("gw-hub", gateway)));

    [Fact]
    public void A_connection_between_networks_is_advised_as_well() => Assert.Single(Failures(Worlds.VnetToVnet.With("cn-hub-far", Default)));
}

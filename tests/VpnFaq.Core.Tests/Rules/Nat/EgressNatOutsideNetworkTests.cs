namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class EgressNatOutsideNetworkTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Translations.Of(Translations.Egress("172.30.0.0/16"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub/out-oslo", "properties.internalMappings[0].addressSpace");

    protected override World? NotApplicable => Translations.Of(Translations.Ingress());

    protected override World? Unknown => Worlds.Nat.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Theory]
    [InlineData("true", "\"172.30.0.0/16\"", FindingOutcome.Pass)]
    [InlineData("false", "\"172.30.0.0/16\"", FindingOutcome.Fail)]
    [InlineData("true", "\"172.31.0.0/16\"", FindingOutcome.Fail)]
    public void A_peered_network_counts_where_it_may_use_the_gateway(string transit, string remote, object outcome) => Assert.Contains(
        Judge(Translations.Of(Translations.Egress("172.30.0.0/16")).With("vnet-hub", $$"""
            { "properties": { "virtualNetworkPeerings": [ { "name": "to-spoke", "properties": {
              "allowGatewayTransit": {{transit}}, "remoteVirtualNetworkAddressSpace": { "addressPrefixes": [ {{remote}} ] } } } ] } }
            """)),
        f => f.Outcome == (FindingOutcome)outcome);
}

namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class IkeV1RekeyTests : RuleTests
{
    protected override World Passing => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionProtocol": null } }""");

    protected override World Failing => Worlds.IkeV1Site;

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.connectionProtocol");

    protected override World? NotApplicable => Worlds.VnetToVnet.With("cn-hub-far", """{ "properties": { "connectionProtocol": "IKEv1" } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionProtocol": "[parameters('protocol')]" } }""");

    protected override string UnknownFor => "properties.connectionProtocol";

    [Theory]
    [InlineData("""{ "properties": { "sku": { "name": "Basic" } } }""")]
    [InlineData("""{ "properties": { "vpnType": "PolicyBased" } }""")]
    public void A_gateway_without_the_choice_is_left_alone(string gateway) => Assert.Empty(Failures(Failing.With("gw-hub", gateway)));

    [Fact]
    public void The_gateway_has_to_be_known() => Assert.Contains(Judge(Failing.Without("gw-hub")), f => f.Outcome == FindingOutcome.Unknown);
}

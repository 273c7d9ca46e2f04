namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class GatewayWithoutIdentityTests : RuleTests
{
    protected override World Passing => Identity("UserAssigned");

    protected override World Failing => Identity("None");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.authenticationType");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.CertificateConnection;

    protected override string UnknownFor => "identity.type";

    [Fact]
    public void A_gateway_that_was_not_given_is_named() =>
        Assert.Contains(Judge(Worlds.CertificateConnection.Without("gw-hub")), f => f.Outcome == FindingOutcome.Unknown && f.Message.Contains("virtual network gateway gw-hub", StringComparison.Ordinal));

    [Fact]
    public void A_planned_gateway_without_identity_fails() =>
        Assert.Single(Failures(Worlds.CertificateConnection.With("gw-hub", """{ "properties": { "provisioningState": null } }""")));

    private static World Identity(string type) => Worlds.CertificateConnection.With("gw-hub", $$"""{ "identity": { "type": "{{type}}" } }""");
}

namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class CertificateOnBasicGatewayTests : RuleTests
{
    protected override World Passing => Worlds.CertificateConnection;

    protected override World Failing => Worlds.CertificateConnection.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.authenticationType");

    protected override World? NotApplicable => Worlds.Hub.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override World? Unknown => Worlds.CertificateConnection.Without("gw-hub");

    protected override string UnknownFor => "virtual network gateway gw-hub";

}

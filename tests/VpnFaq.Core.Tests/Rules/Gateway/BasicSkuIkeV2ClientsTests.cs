namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class BasicSkuIkeV2ClientsTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""").With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": [ "SSTP" ] } } }""");

    protected override World Failing => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "sku": { "name": "Basic", "tier": "Basic" } } }""").With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": null } } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";
}

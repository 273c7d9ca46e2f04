namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class SstpIPv6Tests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": [ "IkeV2", "OpenVPN" ], "vpnClientAddressPool": { "addressPrefixes": [ "172.16.200.0/23", "fd00::/64" ] } } } }""");

    protected override World Failing => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": [ "SSTP", "IkeV2" ], "vpnClientAddressPool": { "addressPrefixes": [ "172.16.200.0/23", "fd00::/64" ] } } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": null, "vpnClientAddressPool": { "addressPrefixes": [ "172.16.200.0/23", "fd00::/64" ] } } } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";
}

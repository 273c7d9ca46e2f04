namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class ClientPolicyUnusedTests : ClientPolicyRuleTests
{
    protected override World Failing => Policy("").With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": [ "OpenVPN" ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? Unknown => Policy("").With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": null } } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";
}

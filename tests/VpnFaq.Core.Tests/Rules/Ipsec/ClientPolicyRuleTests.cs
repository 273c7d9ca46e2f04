namespace VpnFaq.Core.Tests.Rules.Ipsec;

/// <summary>Tests of a rule about the custom policy of point-to-site.</summary>
public abstract class ClientPolicyRuleTests : RuleTests
{
    protected override World Passing => Policy("");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientIpsecPolicies": "System.Object[]" } } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientIpsecPolicies";

    protected static World Policy(string changes) => Worlds.PointToSiteCertificate.With(
        "gw-hub", $$"""{ "properties": { "vpnClientConfiguration": { "vpnClientIpsecPolicies": [ {{PolicyRuleTests.Changed(changes)}} ] } } }""");

    protected static (string Resource, string Property) At(string field) => ("gw-hub", "properties.vpnClientConfiguration.vpnClientIpsecPolicies[0]." + field);
}

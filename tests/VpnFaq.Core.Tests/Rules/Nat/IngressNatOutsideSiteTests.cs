namespace VpnFaq.Core.Tests.Rules.Nat;

public sealed class IngressNatOutsideSiteTests : RuleTests
{
    protected override World Passing => Worlds.Nat;

    protected override World Failing => Worlds.Nat.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24" ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ingressNatRules[0]");

    protected override World? NotApplicable => Worlds.Nat.With("cn-oslo", """{ "properties": { "enableBgp": true } }""");

    protected override World? Unknown => Worlds.Nat.Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";
}

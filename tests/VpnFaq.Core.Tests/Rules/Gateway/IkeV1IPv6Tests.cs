namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class IkeV1IPv6Tests : RuleTests
{
    protected override World Passing => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24", "fd10::/64" ] } } }""");

    protected override World Failing => Worlds.IkeV1Site.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24", "fd10::/64" ] } } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.connectionProtocol");

    protected override World? NotApplicable => Worlds.IkeV1Site;

    protected override World? Unknown => (Worlds.IkeV1Site.With("lng-oslo", """{ "properties": { "localNetworkAddressSpace": { "addressPrefixes": [ "192.168.10.0/24", "fd10::/64" ] } } }""")).Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";
}

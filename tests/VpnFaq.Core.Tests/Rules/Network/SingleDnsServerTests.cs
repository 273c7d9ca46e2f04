namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class SingleDnsServerTests : RuleTests
{
    protected override World Passing => CustomDnsServersTests.Using("\"10.10.1.4\", \"10.10.1.5\"");

    protected override World Failing => CustomDnsServersTests.Using("\"10.10.1.4\"");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub", "properties.dhcpOptions.dnsServers");

    protected override World? NotApplicable => CustomDnsServersTests.Using("\"168.63.129.16\"");

    protected override World? Unknown => Worlds.Hub.With("vnet-hub", """{ "properties": { "dhcpOptions": { "dnsServers": { "value": 1 } } } }""");

    protected override string UnknownFor => "properties.dhcpOptions.dnsServers";
}

namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class CustomDnsServersTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Using("\"10.10.1.4\", \"10.10.1.5\"");

    protected override (string Resource, string Property) FailsAt => ("vnet-hub", "properties.dhcpOptions.dnsServers");

    protected override World? NotApplicable => Failing.Without("gw-hub");

    protected override World? Unknown => Worlds.Hub.With("vnet-hub", """{ "properties": { "dhcpOptions": { "dnsServers": { "value": 1 } } } }""");

    protected override string UnknownFor => "properties.dhcpOptions.dnsServers";

    [Theory]
    [InlineData("\"168.63.129.16\"")]
    [InlineData("\"10.10.1.4\", \"168.63.129.16\"")]
    [InlineData("")]
    public void Azures_own_DNS_is_kept(string servers) => Assert.True(IsKept(Using(servers)));

    internal static World Using(string servers) => Worlds.Hub.With("vnet-hub", $$"""{ "properties": { "dhcpOptions": { "dnsServers": [ {{servers}} ] } } }""");
}

namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PublicIPIsIPv6Tests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("pip-hub-1", """{ "properties": { "publicIPAddressVersion": "IPv6" } }""");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "properties.publicIPAddressVersion");

    protected override World? NotApplicable => Failing.Without("gw-hub");

    protected override World? Unknown => Worlds.Hub.With("pip-hub-1", """{ "properties": { "publicIPAddressVersion": [ "IPv4" , "IPv6" ] } }""");

    protected override string UnknownFor => "properties.publicIPAddressVersion";

    [Fact]
    public void Without_a_version_it_is_IPv4() => Assert.True(IsKept(Worlds.Hub.With("pip-hub-1", """{ "properties": { "publicIPAddressVersion": null } }""")));
}

namespace VpnFaq.Core.Tests.Rules.Gateway;

public sealed class IPConfigurationCountTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("gw-hub", """{ "properties": { "activeActive": false } }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.ipConfigurations");

    protected override World? NotApplicable => Worlds.Coexistence().Only("gw-er");

    protected override World? Unknown => Worlds.Hub.With("gw-hub", """{ "properties": { "activeActive": "[parameters('activeActive')]" } }""");

    protected override string UnknownFor => "properties.activeActive";

    [Fact]
    public void Active_active_with_clients_needs_a_third()
    {
        Assert.True(IsKept(Worlds.PointToSiteEntra));
        var two = Worlds.Hub.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientAddressPool": { "addressPrefixes": [ "172.16.0.0/24" ] } } } }""");
        Assert.Equal([("gw-hub", "properties.ipConfigurations", "2 ip configurations")], Failures(two));
    }
}

namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PublicIPUsedElsewhereTests : RuleTests
{
    protected override World Passing => UsedBy($"{Worlds.Group}/virtualNetworkGateways/gw-hub/ipConfigurations/default");

    protected override World Failing => UsedBy($"{Worlds.Group}/azureFirewalls/fw-hub/azureFirewallIpConfigurations/default");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "properties.ipConfiguration");

    protected override World? NotApplicable => Failing.Without("gw-hub");

    protected override World? Unknown => Worlds.Hub.With("pip-hub-1", """{ "properties": { "ipConfiguration": { "id": "[parameters('use')]" } } }""");

    protected override string UnknownFor => "properties.ipConfiguration";

    [Fact]
    public void A_free_address_is_kept() => Assert.True(IsKept(Worlds.Hub));

    [Fact]
    public void Another_gateway_that_was_not_given_is_something_else() =>
        Assert.Single(Failures(UsedBy($"{Worlds.Group}/virtualNetworkGateways/gw-old/ipConfigurations/default")));

    private static World UsedBy(string id) => Worlds.Hub.With("pip-hub-1", $$"""{ "properties": { "ipConfiguration": { "id": "{{id}}" } } }""");
}

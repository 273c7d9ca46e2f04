namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class GlobalPublicIPTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("pip-hub-1", """{ "sku": { "tier": "Global" } }""");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "sku.tier");

    protected override World? NotApplicable => Failing.Without("gw-hub");

    protected override World? Unknown => Worlds.Hub.With("pip-hub-1", """{ "sku": { "tier": [] } }""");

    protected override string UnknownFor => "sku.tier";

    [Fact]
    public void Without_a_tier_it_is_Regional() => Assert.True(IsKept(Worlds.Hub.With("pip-hub-1", """{ "sku": { "tier": null } }""")));
}

namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class StandardAddressDynamicTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("pip-hub-2", """{ "properties": { "publicIPAllocationMethod": "Dynamic" } }""");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-2", "properties.publicIPAllocationMethod");

    protected override World? NotApplicable => Failing.Without("gw-hub");

    protected override World? Unknown => Worlds.Hub.With("pip-hub-2", """{ "properties": { "publicIPAllocationMethod": null } }""");

    protected override string UnknownFor => "properties.publicIPAllocationMethod";

    [Fact]
    public void A_Basic_address_may_be_dynamic() => Assert.True(IsKept(Failing.With("pip-hub-2", """{ "sku": { "name": "Basic" } }""")));

    [Fact]
    public void StandardV2_is_Standard() => Assert.Single(Failures(Failing.With("pip-hub-2", """{ "sku": { "name": "StandardV2" } }""")));
}

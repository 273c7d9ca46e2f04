namespace VpnFaq.Core.Tests.Rules.Network;

public sealed class PublicIPProvisioningFailedTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("pip-hub-1", """{ "properties": { "provisioningState": "Failed" } }""");

    protected override (string Resource, string Property) FailsAt => ("pip-hub-1", "properties.provisioningState");

    protected override World? NotApplicable => NetworkWorlds.BothAddresses(Worlds.Hub, """{ "properties": { "provisioningState": null } }""");

    protected override World? Unknown => Worlds.Hub.With("pip-hub-1", """{ "properties": { "provisioningState": {} } }""");

    protected override string UnknownFor => "properties.provisioningState";

    [Fact]
    public void A_change_under_way_is_no_failure() => Assert.True(IsKept(Worlds.Hub.With("pip-hub-1", """{ "properties": { "provisioningState": "Updating" } }""")));
}

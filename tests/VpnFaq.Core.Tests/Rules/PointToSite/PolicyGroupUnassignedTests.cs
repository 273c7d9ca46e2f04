namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PolicyGroupUnassignedTests : RuleTests
{
    protected override World Passing => Groups.Two();

    protected override World Failing => Groups.Two().WithClients(Groups.Configurations("staff"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.virtualNetworkGatewayPolicyGroups[1].name");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups.Of(Groups.Group("[parameters('group')]"));

    protected override string UnknownFor => "properties.virtualNetworkGatewayPolicyGroups[0].name";
}

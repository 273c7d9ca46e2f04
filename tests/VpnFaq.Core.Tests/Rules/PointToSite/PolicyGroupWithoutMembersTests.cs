namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PolicyGroupWithoutMembersTests : RuleTests
{
    protected override World Passing => Groups.Two();

    protected override World Failing => Groups.Two("\"policyMembers\": []");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.virtualNetworkGatewayPolicyGroups[1].properties.policyMembers");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups.Two("\"policyMembers\": \"System.Object[]\"");

    protected override string UnknownFor => "properties.virtualNetworkGatewayPolicyGroups[1].properties.policyMembers";
}

namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PolicyMemberTypeTests : RuleTests
{
    protected override World Passing => Groups.Two();

    protected override World Failing => Groups.WithMember("UserName", "kim");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.virtualNetworkGatewayPolicyGroups[0].properties.policyMembers[0].attributeType");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups.WithMember("[parameters('type')]", "kim");

    protected override string UnknownFor => "properties.virtualNetworkGatewayPolicyGroups[0].properties.policyMembers[0].attributeType";
}

namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PolicyGroupPriorityTwiceTests : RuleTests
{
    protected override World Passing => Groups.Two();

    protected override World Failing => Groups.Two("\"priority\": 0");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.virtualNetworkGatewayPolicyGroups[1].properties.priority");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups.Two("\"priority\": \"[parameters('priority')]\"");

    protected override string UnknownFor => "properties.virtualNetworkGatewayPolicyGroups[1].properties.priority";
}

namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PolicyGroupDefaultTests : RuleTests
{
    protected override World Passing => Groups.Two();

    protected override World Failing => Groups.Two("\"isDefault\": true");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.virtualNetworkGatewayPolicyGroups");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups.Two("\"isDefault\": \"[parameters('default')]\"");

    protected override string UnknownFor => "properties.virtualNetworkGatewayPolicyGroups[1].properties.isDefault";

    [Fact]
    public void None_is_as_bad_as_two() => Assert.Single(Failures(Groups.Of(Groups.Group("staff", "\"isDefault\": false"))));
}

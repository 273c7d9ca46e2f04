namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PolicyMemberWithoutSignInTests : RuleTests
{
    protected override World Passing => Groups.WithMember("AADGroupId", "5f0e1d2c-3b4a-4958-8677-96a5b4c3d2e1");

    protected override World Failing => Groups.WithMember("RadiusAzureGroupId", "6ad1bd23");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.virtualNetworkGatewayPolicyGroups[0].properties.policyMembers[0].attributeType");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups.WithMember("[parameters('type')]", "kim");

    protected override string UnknownFor => "properties.virtualNetworkGatewayPolicyGroups[0].properties.policyMembers[0].attributeType";

    [Fact]
    public void With_several_ways_to_sign_in_each_has_its_members() =>
        Assert.True(IsKept(Groups.WithMember("RadiusAzureGroupId", "6ad1bd23").SignIn("AAD", "Radius")));
}

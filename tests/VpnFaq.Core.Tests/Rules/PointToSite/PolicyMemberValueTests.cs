namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PolicyMemberValueTests : RuleTests
{
    protected override World Passing => Groups.WithMember("AADGroupId", "5f0e1d2c-3b4a-4958-8677-96a5b4c3d2e1");

    protected override World Failing => Groups.WithMember("AADGroupId", "vpn-users");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.virtualNetworkGatewayPolicyGroups[0].properties.policyMembers[0].attributeValue");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups.WithMember("AADGroupId", "[parameters('group')]");

    protected override string UnknownFor => "properties.virtualNetworkGatewayPolicyGroups[0].properties.policyMembers[0].attributeValue";

    [Theory]
    [InlineData("RadiusAzureGroupId", "6ad1bd98", true)]
    [InlineData("RadiusAzureGroupId", "6AD1BD98", true)]
    [InlineData("RadiusAzureGroupId", "6ad12323", false)]
    [InlineData("RadiusAzureGroupId", "6a1bd2", false)]
    [InlineData("RadiusAzureGroupId", "6ad1bdxy", false)]
    [InlineData("CertificateGroupId", "red.example.com", true)]
    [InlineData("CertificateGroupId", "kim@red.example.com", false)]
    [InlineData("CertificateGroupId", "CN=red.example.com", false)]
    public void Each_type_has_its_form(string type, string value, bool kept) => Assert.Equal(kept, IsKept(Groups.WithMember(type, value)));
}

namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PolicyGroupLimitsTests : RuleTests
{
    protected override World Passing => Groups.Of([.. Enumerable.Range(0, 90).Select(i => Groups.Group($"g{i}"))]);

    protected override World Failing => Groups.Of([.. Enumerable.Range(0, 91).Select(i => Groups.Group($"g{i}"))]);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.virtualNetworkGatewayPolicyGroups");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups.Of(Groups.Group("staff", "\"policyMembers\": \"System.Object[]\""));

    protected override string UnknownFor => "properties.virtualNetworkGatewayPolicyGroups[0].properties.policyMembers";

    [Theory]
    [InlineData(130, true)]
    [InlineData(131, false)]
    public void Members_count_once_for_each_configuration(int members, bool kept)
    {
        var list = string.Join(", ", Enumerable.Repeat("""{ "attributeType": "CertificateGroupId", "attributeValue": "example.com" }""", members));
        var world = Groups.Of(Groups.Group("staff", $"\"policyMembers\": [ {list} ]")).WithClients(Groups.Configurations("staff", "staff", "staff"));
        Assert.Equal(kept, IsKept(world));
    }
}

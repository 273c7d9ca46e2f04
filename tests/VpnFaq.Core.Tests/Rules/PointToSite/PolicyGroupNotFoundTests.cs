namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class PolicyGroupNotFoundTests : RuleTests
{
    protected override World Passing => Groups.Two();

    protected override World Failing => Groups.Two().WithClients(Groups.Configurations("staff", "guests"));

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vngClientConnectionConfigurations[1].properties.virtualNetworkGatewayPolicyGroups[0].id");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Groups.Two().With("gw-hub", """{ "properties": { "virtualNetworkGatewayPolicyGroups": null } }""");

    protected override string UnknownFor => "properties.virtualNetworkGatewayPolicyGroups";
}

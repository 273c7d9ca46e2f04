namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraIssuerSlashTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.WithClients("""{ "aadIssuer": "https://sts.windows.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11" }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadIssuer");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "aadIssuer": "[variables('issuer')]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.aadIssuer";

    [Fact]
    public void The_fix_sets_all_three_values() => Assert.Equal(
        "Set-AzVirtualNetworkGateway -VirtualNetworkGateway (Get-AzVirtualNetworkGateway -Name 'gw-hub' -ResourceGroupName 'net') -AadTenantUri 'https://login.microsoftonline.com/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11' -AadAudienceId 'c632b3df-fb67-4d84-bdcf-b95ad541b5c8' -AadIssuerUri 'https://sts.windows.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11/'",
        Judge(Failing).Single(f => f.Outcome == FindingOutcome.Fail).Fix);
}

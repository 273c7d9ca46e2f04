namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class EntraTenantsDifferTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.WithClients("""{ "aadIssuer": "https://sts.windows.net/9d5f4c3b-0000-4f0e-9b7a-2d9e1f4c8a11/" }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadIssuer");

    protected override World? NotApplicable => Worlds.PointToSiteEntra.WithClients("""{ "aadTenant": "https://login.microsoftonline.com/contoso.onmicrosoft.com" }""");

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "aadIssuer": null }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.aadIssuer";

    [Fact]
    public void The_fix_gives_the_issuer_the_tenant() => Assert.EndsWith(
        "-AadIssuerUri 'https://sts.windows.net/0c1b3a55-6f1e-4f0e-9b7a-2d9e1f4c8a11/'", Judge(Failing).Single(f => f.Outcome == FindingOutcome.Fail).Fix, StringComparison.Ordinal);

    [Fact]
    public void Case_and_slashes_make_no_difference() =>
        Assert.True(IsKept(Worlds.PointToSiteEntra.WithClients("""{ "aadTenant": "https://login.microsoftonline.com/0C1B3A55-6F1E-4F0E-9B7A-2D9E1F4C8A11/" }""")));
}

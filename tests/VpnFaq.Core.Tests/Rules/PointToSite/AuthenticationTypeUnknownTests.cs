namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class AuthenticationTypeUnknownTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.SignIn("EntraID");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnAuthenticationTypes[0]");

    protected override World? NotApplicable => Worlds.PointToSiteEntra.WithClients("""{ "vpnAuthenticationTypes": null }""");

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "vpnAuthenticationTypes": "[parameters('types')]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnAuthenticationTypes";

    [Fact]
    public void Several_known_ones_are_kept_in_any_case() => Assert.True(IsKept(Worlds.PointToSiteEntra.SignIn("aad", "RADIUS", "certificate")));
}

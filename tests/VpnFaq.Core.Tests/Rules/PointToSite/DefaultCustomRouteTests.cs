namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class DefaultCustomRouteTests : RuleTests
{
    protected override World Passing => Clients.Routes("52.239.0.0/16");

    protected override World Failing => Clients.Routes("52.239.0.0/16", "0.0.0.0/0");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.customRoutes.addressPrefixes[1]");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "customRoutes": { "addressPrefixes": "[parameters('routes')]" } } }""");

    protected override string UnknownFor => "properties.customRoutes.addressPrefixes";

    [Fact]
    public void The_two_halves_are_kept() => Assert.True(IsKept(Clients.Routes("0.0.0.0/1", "128.0.0.0/1")));
}

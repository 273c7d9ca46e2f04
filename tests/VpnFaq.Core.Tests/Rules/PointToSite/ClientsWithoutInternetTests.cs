namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class ClientsWithoutInternetTests : RuleTests
{
    protected override World Passing => Clients.Routes("52.239.0.0/16", "0.0.0.0/1");

    protected override World Failing => Clients.Routes("0.0.0.0/1", "128.0.0.0/1");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.customRoutes.addressPrefixes");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "customRoutes": { "addressPrefixes": "[parameters('routes')]" } } }""");

    protected override string UnknownFor => "properties.customRoutes.addressPrefixes";

    [Fact]
    public void A_default_route_draws_everything_in_as_well() => Assert.Single(Failures(Clients.Routes("0.0.0.0/0")));
}

namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class CustomRouteFormTests : RuleTests
{
    protected override World Passing => Clients.Routes("52.239.0.0/16", "13.88.144.250/32");

    protected override World Failing => Clients.Routes("52.239.0.0/16", "contoso.table.core.windows.net");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.customRoutes.addressPrefixes[1]");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "customRoutes": { "addressPrefixes": "[parameters('routes')]" } } }""");

    protected override string UnknownFor => "properties.customRoutes.addressPrefixes";
}

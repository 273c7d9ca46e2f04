namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class TunnelTypesNotNamedTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Worlds.PointToSiteEntra.WithClients("""{ "vpnClientProtocols": null }""");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteEntra.WithClients("""{ "vpnClientProtocols": "[parameters('protocols')]" }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    [Fact]
    public void An_empty_list_names_nothing() => Assert.Single(Failures(Worlds.PointToSiteEntra.Tunnels()));
}

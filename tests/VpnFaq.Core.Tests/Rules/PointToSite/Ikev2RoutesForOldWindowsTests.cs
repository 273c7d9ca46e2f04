namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class Ikev2RoutesForOldWindowsTests : RuleTests
{
    protected override World Passing => Spaces(25);

    protected override World Failing => Spaces(26);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.PointToSiteEntra;

    protected override World? Unknown => Worlds.PointToSiteCertificate.Without("vnet-hub");

    protected override string UnknownFor => "virtual network vnet-hub";

    [Fact]
    public void Above_255_another_rule_speaks() => Assert.True(IsKept(Spaces(256)));

    private static World Spaces(int count) => Worlds.PointToSiteCertificate.With("vnet-hub", $$"""
        { "properties": { "addressSpace": { "addressPrefixes": {{Clients.List([.. Enumerable.Range(0, count).Select(i => $"10.{i / 250}.{i % 250}.0/24")])}} } } }
        """);
}

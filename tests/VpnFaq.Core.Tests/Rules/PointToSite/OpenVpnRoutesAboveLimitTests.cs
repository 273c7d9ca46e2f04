namespace VpnFaq.Core.Tests.Rules.PointToSite;

public sealed class OpenVpnRoutesAboveLimitTests : RuleTests
{
    protected override World Passing => Sites(999);

    protected override World Failing => Sites(1000);

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.PointToSiteEntra.Tunnels("IkeV2");

    protected override World? Unknown => Worlds.PointToSiteEntra.Without("lng-oslo");

    protected override string UnknownFor => "local network gateway lng-oslo";

    private static World Sites(int count) => Worlds.PointToSiteEntra.With("lng-oslo", $$"""
        { "properties": { "localNetworkAddressSpace": { "addressPrefixes": {{Clients.List([.. Enumerable.Range(0, count).Select(i => $"10.{100 + (i / 250)}.{i % 250}.0/24")])}} } } }
        """);
}

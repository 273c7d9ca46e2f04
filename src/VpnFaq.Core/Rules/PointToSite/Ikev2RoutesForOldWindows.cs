using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class Ikev2RoutesForOldWindows : ClientRouteRule
{
    public override RuleInfo Info { get; } = new(ClientLimits.Source)
    {
        Id = "VPN753",
        Name = nameof(Ikev2RoutesForOldWindows),
        Title = "Clients over IKEv2 get no more than 25 routes",
        Severity = FindingSeverity.Information,
        Reason = "Windows before Windows 10 version 2004 takes 25 traffic selectors; with more its clients cannot connect.",
        Recommendation = "Keep Windows clients up to date, or summarise prefixes.",
        FaqId = "what-is-the-ikev2-traffic-selector-limit-for-point-to-site-connections",
    };

    protected override string Tunnel => ClientTunnels.IkeV2;

    protected override Verdict CheckRoutes(ClientRoutes routes, VpnClientConfiguration client)
    {
        if (routes.Known > ClientLimits.Ikev2Routes)
            return NotApplicable("There are more routes than any Windows takes; another rule speaks of it.");
        if (routes.Known > ClientLimits.OldWindowsIkev2Routes)
            return Fail(client.Protocols.Path, $"{routes.Known} routes", $"{ClientLimits.OldWindowsIkev2Routes} or fewer", $"Clients over IKEv2 get {routes.Known} routes or more; Windows before Windows 10 version 2004 takes {ClientLimits.OldWindowsIkev2Routes}.");
        return routes.Lacking ?? Pass;
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RadiusServerTwice : RadiusListRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Radius)
    {
        Id = "VPN750",
        Name = nameof(RadiusServerTwice),
        Title = "No RADIUS server is listed twice",
        Severity = FindingSeverity.Warning,
        Reason = "The second entry is there for the case that the first does not answer; the same server would not answer either.",
        Recommendation = "Name another server as the second one, or none.",
        FaqId = "what-are-the-connectivity-requirements-to-ensure-that-the-azure-gateway-can-reach-an-on-premises-radius-server",
    };

    protected override Verdict CheckList(ListOf<RadiusServer> servers)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var server in servers)
        {
            if (!server.Address.TryGet(out var address))
                return Unknown(server, server.Address);
            if (!seen.Add(address))
                return Fail(server, server.Address, "another server", $"{address} stands in the list twice.");
        }

        return Pass;
    }
}

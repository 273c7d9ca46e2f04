using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RadiusScoresAlike : RadiusListRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.Radius)
    {
        Id = "VPN749",
        Name = nameof(RadiusScoresAlike),
        Title = "Two RADIUS servers have different scores",
        Severity = FindingSeverity.Information,
        Reason = "The score says which server is asked first; with equal ones it is left open.",
        Recommendation = "Give each server a score of its own, such as 30 and 1.",
        FaqId = "what-are-the-connectivity-requirements-to-ensure-that-the-azure-gateway-can-reach-an-on-premises-radius-server",
    };

    protected override Verdict CheckList(ListOf<RadiusServer> servers)
    {
        var seen = new HashSet<long>();
        foreach (var server in servers)
        {
            if (!server.Score.TryGet(out var score))
                return server.Score.IsUnreadable ? Unknown(server, server.Score) : NotApplicable("Not every server has a score.");
            if (!seen.Add(score))
                return Fail(server, server.Score, "a score of its own", $"Server {server.Address.Or("?")} has the score {score}, as another server has.");
        }

        return Pass;
    }
}

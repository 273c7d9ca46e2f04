using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class CustomRouteForm : CustomRouteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.CustomRoutes)
    {
        Id = "VPN755",
        Name = nameof(CustomRouteForm),
        Title = "Every custom route for clients is a prefix",
        Severity = FindingSeverity.Error,
        Reason = "Text that is no prefix is no route.",
        Recommendation = "Write each route as a network and its length, without blanks.",
        FaqId = "how-do-i-specify-which-traffic-goes-through-the-vpn-gateway",
    };

    protected override Verdict CheckRoutes(IReadOnlyList<AddressPrefix> routes, VirtualNetworkGateway gateway)
    {
        var failures = new List<Failure>();
        for (var i = 0; i < routes.Count; i++)
        {
            if (!routes[i].IsValid)
                failures.Add(Fail($"{gateway.CustomRoutes.Path}[{i}]", routes[i].Text, "a prefix such as 52.239.0.0/16", $"{routes[i]} is no prefix."));
        }

        return From(failures);
    }
}

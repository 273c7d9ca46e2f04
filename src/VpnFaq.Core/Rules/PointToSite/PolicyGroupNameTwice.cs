using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyGroupNameTwice : PolicyGroupRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN761",
        Name = nameof(PolicyGroupNameTwice),
        Title = "Policy groups have different names",
        Severity = FindingSeverity.Warning,
        Reason = "Client configurations refer to groups by name.",
        Recommendation = "Give each group a name of its own.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckGroups(ListOf<PolicyGroup> groups, VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        List<Failure>? failures = null;
        foreach (var group in groups)
        {
            if (!group.Name.TryGet(out var name))
                return Unknown(group, group.Name);
            if (!seen.Add(name))
                (failures ??= []).Add(Fail(group, group.Name, "a name of its own", $"Two policy groups are called {name}."));
        }

        return From(failures);
    }
}

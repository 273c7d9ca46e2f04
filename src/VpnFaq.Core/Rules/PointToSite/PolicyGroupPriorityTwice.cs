using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyGroupPriorityTwice : PolicyGroupRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN760",
        Name = nameof(PolicyGroupPriorityTwice),
        Title = "Policy groups have different priorities",
        Severity = FindingSeverity.Warning,
        Reason = "A user who fits two groups belongs to the one with the lower number; with equal ones it is left open.",
        Recommendation = "Give each group a number of its own.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckGroups(ListOf<PolicyGroup> groups, VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        var seen = new Dictionary<long, PolicyGroup>();
        List<Failure>? failures = null;
        foreach (var group in groups)
        {
            if (!group.Priority.TryGet(out var priority))
                return Unknown(group, group.Priority);
            if (seen.TryGetValue(priority, out var first))
                (failures ??= []).Add(Fail(group, group.Priority, "a priority of its own", $"Policy groups {first.Name.Or("?")} and {group.Name.Or("?")} both have priority {priority}."));
            else
                seen.Add(priority, group);
        }

        return From(failures);
    }
}

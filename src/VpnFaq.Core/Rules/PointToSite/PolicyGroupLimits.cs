using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyGroupLimits : PolicyGroupRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN759",
        Name = nameof(PolicyGroupLimits),
        Title = "A gateway has no more than 90 policy groups with 390 members",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes no more; a group counts anew for every client configuration that names it.",
        Recommendation = "Join groups that get the same address pool.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckGroups(ListOf<PolicyGroup> groups, VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        var uses = client.GroupUses();
        var (groupCount, memberCount) = (0, 0);
        foreach (var group in groups)
        {
            if (!group.Members.TryGetItems(out var members))
                return Unknown(group, group.Members);
            var times = Math.Max(1, uses.TryGetValue(group.Name.Or(string.Empty), out var used) ? used : 0);
            groupCount += times;
            memberCount += times * members.Count;
        }

        List<Failure>? failures = null;
        if (groupCount > ClientLimits.PolicyGroups)
            (failures ??= []).Add(Fail(gateway.PolicyGroups.Path, $"{groupCount} groups", $"{ClientLimits.PolicyGroups} or fewer", $"The gateway refers to policy groups {groupCount} times; the limit is {ClientLimits.PolicyGroups}."));
        if (memberCount > ClientLimits.PolicyMembers)
            (failures ??= []).Add(Fail(gateway.PolicyGroups.Path, $"{memberCount} members", $"{ClientLimits.PolicyMembers} or fewer", $"The policy groups of the gateway have {memberCount} members; the limit is {ClientLimits.PolicyMembers}."));
        return From(failures);
    }
}

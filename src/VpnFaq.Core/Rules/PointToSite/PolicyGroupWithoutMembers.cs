using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyGroupWithoutMembers : PolicyGroupRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN762",
        Name = nameof(PolicyGroupWithoutMembers),
        Title = "Every policy group but the default has members",
        Severity = FindingSeverity.Warning,
        Reason = "Members say who belongs to the group; without them nobody does.",
        Recommendation = "Add members: groups of Entra ID, values of a RADIUS attribute, or domains of certificates.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckGroups(ListOf<PolicyGroup> groups, VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        var sum = default(VerdictSum);
        foreach (var group in groups)
            sum.Add(CheckGroup(group));
        return sum.Total(string.Empty);
    }

    private static Verdict CheckGroup(PolicyGroup group)
    {
        if (!group.Members.TryGetItems(out var members))
            return Unknown(group, group.Members);
        if (!group.IsDefault.TryGet(false, out var isDefault))
            return Unknown(group, group.IsDefault);
        return members.Count > 0 || isDefault
            ? Pass
            : Fail(PathOf(group, group.Members.Path), "no members", "members", $"Policy group {group.Name.Or("?")} has no members, so no user ever belongs to it.");
    }
}

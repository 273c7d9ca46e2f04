using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyGroupDefault : PolicyGroupRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN758",
        Name = nameof(PolicyGroupDefault),
        Title = "Exactly one policy group is the default",
        Severity = FindingSeverity.Error,
        Reason = "Users whom no group claims belong to the default group; there has to be one, and one only.",
        Recommendation = "Make the group for everybody else the default when it is made; that cannot be changed later.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckGroups(ListOf<PolicyGroup> groups, VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        var defaults = new List<PolicyGroup>();
        foreach (var group in groups)
        {
            if (!group.IsDefault.TryGet(false, out var isDefault))
                return Unknown(group, group.IsDefault);
            if (isDefault)
                defaults.Add(group);
        }

        return defaults.Count == 1
            ? Pass
            : Fail(gateway.PolicyGroups.Path, $"{defaults.Count} default groups", "1", defaults.Count == 0 ? "No policy group is the default, so nobody takes the users that fit no group." : $"{defaults.Count} policy groups are the default: {string.Join(", ", defaults.Select(g => g.Name.Or("?")))}.");
    }
}

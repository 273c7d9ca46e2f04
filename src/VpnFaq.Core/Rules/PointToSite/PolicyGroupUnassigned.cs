using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyGroupUnassigned : PolicyGroupRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN766",
        Name = nameof(PolicyGroupUnassigned),
        Title = "Every policy group is named by a client configuration",
        Severity = FindingSeverity.Warning,
        Reason = "The client configuration gives a group its address pool; without one its users get none of their own.",
        Recommendation = "Name the group in the client configuration whose pool its users are to get.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckGroups(ListOf<PolicyGroup> groups, VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        if (client.ClientConnectionConfigurations.Items().FirstOrDefault(c => c.PolicyGroups.IsUnreadable) is { } unclear)
            return Unknown(unclear, unclear.PolicyGroups);
        var uses = client.GroupUses();
        List<Failure>? failures = null;
        foreach (var group in groups)
        {
            if (!group.Name.TryGet(out var name))
                return Unknown(group, group.Name);
            if (!uses.ContainsKey(name))
                (failures ??= []).Add(Fail(group, group.Name, "named by a client configuration", $"No client configuration names policy group {name}."));
        }

        return From(failures);
    }
}

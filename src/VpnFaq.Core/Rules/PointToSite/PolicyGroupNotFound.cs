using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyGroupNotFound : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN767",
        Name = nameof(PolicyGroupNotFound),
        Title = "The policy groups that a client configuration names exist",
        Severity = FindingSeverity.Error,
        Reason = "A configuration can only hand its pool to groups of its own gateway.",
        Recommendation = "Make the group first, or correct the id.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.ClientConnectionConfigurations.TryGetItems(out var configurations))
            return Unknown(client.ClientConnectionConfigurations);
        if (configurations.Count == 0)
            return NotApplicable("The gateway has no client configurations.");
        if (!gateway.PolicyGroups.TryGet(out var groups))
            return Unknown(gateway.PolicyGroups);

        if (groups.FirstOrDefault(g => !g.Name.IsGiven) is { } unnamed)
            return Unknown(unnamed, unnamed.Name);
        var names = new HashSet<string>(groups.Select(g => g.Name.Or(string.Empty)), StringComparer.OrdinalIgnoreCase);
        List<Failure>? failures = null;
        foreach (var configuration in configurations)
        {
            if (!configuration.PolicyGroups.TryGetItems(out var ids))
                return Unknown(configuration, configuration.PolicyGroups);
            for (var i = 0; i < ids.Count; i++)
            {
                if (!names.Contains(ids[i].Name))
                    (failures ??= []).Add(Fail($"{PathOf(configuration, configuration.PolicyGroups.Path)}[{i}].id", ids[i].Value, string.Join(" or ", names), $"Client configuration {configuration.Name.Or("?")} names policy group {ids[i].Name}, which the gateway does not have."));
            }
        }

        return From(failures);
    }
}

using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about the policy groups that sort point-to-site users into address pools.</summary>
internal abstract class PolicyGroupRule : PointToSiteRule
{
    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.PolicyGroups.TryGetItems(out var groups))
            return Unknown(gateway.PolicyGroups);
        if (client.ClientConnectionConfigurations.IsUnreadable)
            return Unknown(client.ClientConnectionConfigurations);
        return groups.Count == 0 ? NotApplicable("The gateway has no policy groups.") : CheckGroups(groups, client, gateway);
    }

    protected abstract Verdict CheckGroups(ListOf<PolicyGroup> groups, VpnClientConfiguration client, VirtualNetworkGateway gateway);
}

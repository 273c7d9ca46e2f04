using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about the members of policy groups, one by one.</summary>
internal abstract class PolicyMemberRule : PolicyGroupRule
{
    protected sealed override Verdict CheckGroups(ListOf<PolicyGroup> groups, VpnClientConfiguration client, VirtualNetworkGateway gateway)
    {
        var sum = default(VerdictSum);
        foreach (var group in groups)
        {
            if (!group.Members.TryGetItems(out var members))
                sum.Add(Unknown(group, group.Members));
            foreach (var member in members)
                sum.Add(member.AttributeType.TryGet(out var type) ? CheckMember(member, type, client) : Unknown(member, member.AttributeType));
        }

        return sum.Total("The policy groups have no members.");
    }

    protected abstract Verdict CheckMember(PolicyGroupMember member, string type, VpnClientConfiguration client);
}

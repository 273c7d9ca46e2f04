using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyMemberType : PolicyMemberRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN763",
        Name = nameof(PolicyMemberType),
        Title = "A member of a policy group is of type AADGroupId, CertificateGroupId or RadiusAzureGroupId",
        Severity = FindingSeverity.Error,
        Reason = "There is one type for each authentication type, and Azure knows no other.",
        Recommendation = "Use the type that goes with the way in which the users sign in.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckMember(PolicyGroupMember member, string type, VpnClientConfiguration client) =>
        PolicyMembers.AuthenticationOf(type) is not null
            ? Pass
            : Fail(member, member.AttributeType, PolicyMembers.Types, $"There is no member type {type}.");
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyMemberValue : PolicyMemberRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN765",
        Name = nameof(PolicyMemberValue),
        Title = "The value of a policy group's member has the form of its type",
        Severity = FindingSeverity.Error,
        Reason = "A value of another form matches no user.",
        Recommendation = "Use the object id of an Entra group, a hexadecimal value that starts with 6ad1bd for RADIUS, or the bare domain for certificates.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckMember(PolicyGroupMember member, string type, VpnClientConfiguration client)
    {
        if (!member.AttributeValue.TryGet(out var value))
            return Unknown(member, member.AttributeValue);
        return PolicyMembers.Mistake(type, value) is { } expected
            ? Fail(member, member.AttributeValue, expected, $"{value} cannot be the value of a member of type {type}.")
            : Pass;
    }
}

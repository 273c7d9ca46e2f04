using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class PolicyMemberWithoutSignIn : PolicyMemberRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.UserGroups)
    {
        Id = "VPN764",
        Name = nameof(PolicyMemberWithoutSignIn),
        Title = "The authentication type of a policy group's member is switched on",
        Severity = FindingSeverity.Warning,
        Reason = "A member matches users who sign in in its way only; if nobody can, the group stays empty.",
        Recommendation = "Switch the authentication type on, or describe the members by one that is.",
        FaqId = "client-user-groups",
    };

    protected override Verdict CheckMember(PolicyGroupMember member, string type, VpnClientConfiguration client)
    {
        if (client.AuthenticationTypes.IsUnreadable)
            return Unknown(client.AuthenticationTypes);
        if (PolicyMembers.AuthenticationOf(type) is not { } authentication)
            return NotApplicable("The member's type is not known.");
        var isOn = Is(authentication, ClientTunnels.Entra) ? client.UsesEntra : Is(authentication, ClientTunnels.Radius) ? client.UsesRadius : client.UsesCertificates;
        return isOn
            ? Pass
            : Fail(member, member.AttributeType, $"{authentication} among the authentication types", $"A member of type {type} is for users who sign in with {authentication}, which is not switched on.");
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class ClientWeakGroup : ClientPolicyRule
{
    public override RuleInfo Info { get; } = new(IpsecStrength.GroupTable)
    {
        Id = "VPN452",
        Name = nameof(ClientWeakGroup),
        Title = "The groups of a point-to-site policy have 2,048 bits or are elliptic curves",
        Severity = FindingSeverity.Warning,
        Reason = "All keys of a client's tunnel come from these exchanges; group 2 of 1,024 bits is within reach of an attacker with means.",
        Recommendation = "Use ECP384, ECP256 or group 14, then hand out new client profiles. Microsoft's own example still has group 2.",
        FaqId = "diffie-hellman-groups",
    };

    protected override Verdict CheckPolicy(IpsecPolicy policy, VpnClientConfiguration client)
    {
        if (policy.DhGroup.IsUnreadable || policy.PfsGroup.IsUnreadable)
            return Unknown(policy, policy.DhGroup.IsUnreadable ? policy.DhGroup : policy.PfsGroup);
        List<Failure>? failures = null;
        if (policy.DhGroup.TryGet(out var group) && IpsecStrength.IsWeakGroup(group))
            (failures ??= []).Add(Fail(policy, policy.DhGroup, "ECP384, ECP256 or DHGroup14", $"Clients negotiate keys with {group}, a group of 1,024 bits or fewer."));
        if (policy.PfsGroup.TryGet(out group) && IpsecStrength.IsWeakGroup(group))
            (failures ??= []).Add(Fail(policy, policy.PfsGroup, "ECP384, ECP256 or PFS14", $"Clients renew keys with {group}, a group of 1,024 bits or fewer."));
        return failures is null ? Pass : From(failures);
    }
}

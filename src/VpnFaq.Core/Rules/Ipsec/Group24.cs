using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class Group24() : PolicyAlgorithmRule(PolicyField.DhGroup, PolicyField.PfsGroup)
{
    public override RuleInfo Info { get; } = new(IpsecStrength.GroupSource)
    {
        Id = "VPN415",
        Name = nameof(Group24),
        Title = "Neither Main Mode nor Quick Mode uses Diffie-Hellman group 24",
        Severity = FindingSeverity.Information,
        Reason = "Group 24 works in a small subgroup; the standard for IKEv2 advises against it since 2017, and devices drop it.",
        Recommendation = "Use an elliptic curve group or group 14 instead.",
        FaqId = "diffie-hellman-groups",
    };

    protected override bool IsKept(PolicyField field, string algorithm) => !IpsecStrength.IsGroup24(algorithm);

    protected override string Instead(PolicyField field, string algorithm) => "ECP256";

    protected override string Expected(PolicyField field, string algorithm) => field == PolicyField.DhGroup ? "ECP384, ECP256 or DHGroup14" : "ECP384, ECP256 or PFS2048";

    protected override string Message(PolicyField field, string algorithm) => $"{field} is {algorithm}, which IKEv2 implementations are advised to leave.";
}

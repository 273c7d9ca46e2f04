using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class WeakDhGroup() : PolicyAlgorithmRule(PolicyField.DhGroup)
{
    public override RuleInfo Info { get; } = new(IpsecStrength.GroupTable)
    {
        Id = "VPN412",
        Name = nameof(WeakDhGroup),
        Title = "The Diffie-Hellman group of IKE has 2,048 bits or is an elliptic curve",
        Severity = FindingSeverity.Warning,
        Reason = "All keys of the tunnel come from this exchange; groups of 768 and 1,024 bits are within reach of an attacker with means, and None leaves it out.",
        Recommendation = "Use ECP384, ECP256 or DHGroup14, whatever of these the device has.",
        FaqId = "diffie-hellman-groups",
    };

    protected override bool IsKept(PolicyField field, string algorithm) => !IpsecStrength.IsWeakGroup(algorithm) && !Is(algorithm, "None");

    protected override string Instead(PolicyField field, string algorithm) => "DHGroup14";

    protected override string Expected(PolicyField field, string algorithm) => "ECP384, ECP256 or DHGroup14";

    protected override string Message(PolicyField field, string algorithm) =>
        Is(algorithm, "None") ? "Main Mode has no Diffie-Hellman group." : $"Main Mode uses {algorithm}, a group of {(Is(algorithm, "DHGroup1") ? "768" : "1,024")} bits.";
}

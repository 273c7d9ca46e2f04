using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class WeakPfsGroup() : PolicyAlgorithmRule(PolicyField.PfsGroup)
{
    public override RuleInfo Info { get; } = new(IpsecStrength.GroupTable)
    {
        Id = "VPN413",
        Name = nameof(WeakPfsGroup),
        Title = "The PFS group has 2,048 bits or is an elliptic curve",
        Severity = FindingSeverity.Warning,
        Reason = "Perfect forward secrecy over a group of 768 or 1,024 bits costs an exchange at every rekey and protects little.",
        Recommendation = "Use ECP384, ECP256 or PFS2048, whatever of these the device has.",
        FaqId = "diffie-hellman-groups",
    };

    protected override bool IsKept(PolicyField field, string algorithm) => !IpsecStrength.IsWeakGroup(algorithm);

    protected override string Instead(PolicyField field, string algorithm) => "PFS2048";

    protected override string Expected(PolicyField field, string algorithm) => "ECP384, ECP256 or PFS2048";

    protected override string Message(PolicyField field, string algorithm) => $"Quick Mode uses {algorithm}, a group of {(Is(algorithm, "PFS1") ? "768" : "1,024")} bits.";
}

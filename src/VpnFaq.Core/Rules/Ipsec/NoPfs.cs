using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class NoPfs() : PolicyAlgorithmRule(PolicyField.PfsGroup)
{
    public override RuleInfo Info { get; } = new(IpsecStrength.Source)
    {
        Id = "VPN414",
        Name = nameof(NoPfs),
        Title = "Quick Mode has perfect forward secrecy",
        Severity = FindingSeverity.Information,
        Reason = "Without a PFS group all Quick Mode keys descend from the Main Mode exchange: who learns its secret can read every SA made under it.",
        Recommendation = "Set pfsGroup to ECP384, ECP256 or PFS2048 if the device can do the same.",
        FaqId = "how-do-i-troubleshoot-a-pfs-group-mismatch",
    };

    protected override bool IsKept(PolicyField field, string algorithm) => !Is(algorithm, "None");

    protected override string Instead(PolicyField field, string algorithm) => "PFS2048";

    protected override string Expected(PolicyField field, string algorithm) => "ECP384, ECP256 or PFS2048";

    protected override string Message(PolicyField field, string algorithm) => "The policy does without perfect forward secrecy.";
}

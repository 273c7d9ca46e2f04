using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class PolicyAlgorithm() : PolicyAlgorithmRule([.. IpsecPolicy.Algorithms])
{
    public override RuleInfo Info { get; } = new(IpsecAlgorithms.Source)
    {
        Id = "VPN404",
        Name = nameof(PolicyAlgorithm),
        Title = "Every algorithm of a custom policy is one that connections support",
        Severity = FindingSeverity.Error,
        Reason = "Each of the six fields has a list of its own; what is not on it cannot be negotiated, and Azure refuses it or drops it.",
        Recommendation = "Choose a value from the list of the field, and set the device to the same.",
        FaqId = "algorithms-and-key-strengths",
    };

    protected override bool IsKept(PolicyField field, string algorithm) => IpsecAlgorithms.For(field).Has(algorithm);

    // PFS14 and PFS2048 are group 14 by the names of point-to-site and of connections.
    protected override string Instead(PolicyField field, string algorithm) => field == PolicyField.PfsGroup && Is(algorithm, "PFS14") ? "PFS2048" : string.Empty;

    protected override string Expected(PolicyField field, string algorithm) => string.Join(", ", IpsecAlgorithms.For(field));

    protected override string Message(PolicyField field, string algorithm) =>
        ClientIpsecAlgorithms.For(field).Has(algorithm)
            ? $"{field} {algorithm} exists in policies for point-to-site only; connections name their groups otherwise."
            : $"{field} of a connection cannot be {algorithm}.";
}

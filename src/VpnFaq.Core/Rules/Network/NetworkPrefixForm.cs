using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class NetworkPrefixForm : Rule<VirtualNetwork>
{
    // Azure's answers are from users' reports; the article shows the form.
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN263",
        Name = nameof(NetworkPrefixForm),
        Title = "Every prefix of the network is well-formed and starts at its first address",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses a range that is no prefix, or that has bits set behind its length.",
        Recommendation = "Write each prefix in CIDR form with its first address, such as 10.0.0.0/16.",
        FaqId = "do-i-need-a-gateway-subnet",
        AzureErrorCode = ["InvalidAddressPrefixFormat", "InvalidCIDRNotation"],
    };

    protected override Verdict Check(VirtualNetwork network, RuleContext context) =>
        network.AddressPrefixes.TryGet(out var prefixes) ? From(PrefixForm.Failures(network.AddressPrefixes.Path, prefixes)) : Unknown(network.AddressPrefixes);
}

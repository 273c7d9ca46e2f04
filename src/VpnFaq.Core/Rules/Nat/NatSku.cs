using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatSku : NatGatewayRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("is-nat-supported-on-all-azure-vpn-gateway-skus"))
    {
        Id = "VPN601",
        Name = nameof(NatSku),
        Title = "The SKU of a gateway with NAT rules is one that translates: VpnGw2 to VpnGw5, with or without AZ",
        Severity = FindingSeverity.Error,
        Reason = "Only VpnGw2 to VpnGw5 and their AZ variants translate addresses; Azure refuses NAT rules on any other SKU.",
        Recommendation = "Resize the gateway to VpnGw2AZ or larger, or take the NAT rules away.",
        FaqId = "is-nat-supported-on-all-azure-vpn-gateway-skus",
    };

    protected override Verdict CheckRules(ListOf<NatRule> rules, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuName.TryGet(out var name))
            return Unknown(gateway.SkuName);
        if (GatewaySkus.Find(name, null) is not { } sku)
            return NotApplicable("The SKU is none of a VPN gateway.");
        if (NatLimits.Supports(sku))
            return Pass;

        var fix = Is(name, "VpnGw1AZ") ? $"Resize-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -GatewaySku VpnGw2AZ" : string.Empty;
        return Fail(gateway.SkuName, "VpnGw2AZ or larger", $"NAT rules need VpnGw2 or larger; {name} cannot translate addresses.", fix, FixImpact.Interrupts);
    }
}

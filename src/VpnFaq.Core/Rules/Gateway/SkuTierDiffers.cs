using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class SkuTierDiffers : Rule<VirtualNetworkGateway>
{
    public override RuleInfo Info { get; } = new(Source.At("https://learn.microsoft.com/rest/api/network-gateway/virtual-network-gateways/create-or-update", "2026-11-22"))
    {
        Id = "VPN106",
        Name = nameof(SkuTierDiffers),
        Title = "Name and tier of the SKU are the same word",
        Severity = FindingSeverity.Warning,
        Reason = "Azure answers with the same word in both. Where a file says two things, nobody can tell which of them will hold, and tools that read the tier judge another gateway than you get.",
        Recommendation = "Set sku.tier to the value of sku.name.",
        FaqId = "sku-table",
    };

    protected override Verdict Check(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.SkuTier.TryGet(string.Empty, out var tier))
            return Unknown(gateway.SkuTier);
        if (tier.Length == 0)
            return NotApplicable("No tier is given; Azure takes it from the name.");
        if (!gateway.SkuName.TryGet(out var name))
            return Unknown(gateway.SkuName);
        return Is(name, tier) ? Pass : Fail(gateway.SkuTier, name, $"The SKU is named {name} and its tier {tier}.");
    }
}

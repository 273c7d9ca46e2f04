using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class CustomAddressCount : CustomBgpAddressRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.LimitSource)
    {
        Id = "VPN521",
        Name = nameof(CustomAddressCount),
        Title = "A gateway has 32 custom BGP addresses at most",
        Severity = FindingSeverity.Error,
        Reason = "The limit holds for the gateway as a whole, over all of its instances.",
        Recommendation = "Remove addresses that no device uses, or move sites to another gateway.",
        FaqId = "service-limits",
    };

    protected override Verdict CheckCustom(ListOf<BgpPeeringAddresses> instances, BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        var count = 0;
        foreach (var instance in instances)
            count += instance.CustomBgpIpAddresses.Items().Count;
        return count <= BgpAddresses.MaxCustom
            ? Pass
            : Fail(settings.BgpPeeringAddresses.Path, $"{count} addresses", $"{BgpAddresses.MaxCustom} at most", $"The gateway names {count} custom BGP addresses.");
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatWithoutRouteTranslation : NatGatewayRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("does-nat-work-with-bgp-connections"))
    {
        Id = "VPN634",
        Name = nameof(NatWithoutRouteTranslation),
        Title = "BGP route translation is on where a connection uses NAT rules and BGP",
        Severity = FindingSeverity.Warning,
        Reason = "Without it BGP exchanges routes with the addresses before translation, which nobody on the other side may use.",
        Recommendation = "Turn enableBgpRouteTranslationForNat on.",
        FaqId = "does-nat-work-with-bgp-connections",
    };

    protected override Verdict CheckRules(ListOf<NatRule> rules, VirtualNetworkGateway gateway, RuleContext context)
    {
        string? translated = null;
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!connection.HasNatRules)
                continue;
            if (!connection.EnableBgp.TryGet(false, out var bgp))
                return Unknown(connection.EnableBgp);
            if (bgp)
                translated ??= connection.Name;
        }

        if (translated is null)
            return NotApplicable("No connection that was given uses NAT rules and BGP.");
        if (!gateway.EnableBgpRouteTranslationForNat.TryGet(false, out var on))
            return Unknown(gateway.EnableBgpRouteTranslationForNat);
        return on
            ? Pass
            : Fail(
                gateway.EnableBgpRouteTranslationForNat,
                "true",
                $"Connection {translated} uses NAT rules and BGP, and the gateway does not translate the routes.",
                $"Set-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -BgpRouteTranslationForNat $true");
    }
}

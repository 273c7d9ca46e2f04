using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class SecondVpnGateway : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("vpn-gateway-about-vpn-gateway-settings", "2025-03-31"))
    {
        Id = "VPN110",
        Name = nameof(SecondVpnGateway),
        Title = "A virtual network has one VPN gateway",
        Severity = FindingSeverity.Error,
        Reason = "A virtual network holds one gateway of type Vpn and one of type ExpressRoute; Azure refuses a second of the same type.",
        Recommendation = "Put all connections on one gateway, or give the second gateway a virtual network of its own.",
        FaqId = "is-a-vpn-gateway-a-virtual-network-gateway",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (Topology.NetworkIdOf(gateway) is not { } network)
            return Unknown(gateway.IPConfigurations);
        var mayHaveAnother = false;
        foreach (var other in context.Topology.GatewaysIn(network))
        {
            if (!other.IsVpn || !IsAnother(other, gateway))
                continue;
            mayHaveAnother = true;
            if (gateway.IsMadeWith(other))
                return Fail(gateway.IPConfigurations.Path, network.Name, "a virtual network without another VPN gateway", $"Virtual network {network.Name} has VPN gateway {other.Name} too.");
        }

        return mayHaveAnother ? Verdict.Unknown("condition") : Pass;
    }

    // A request and Azure's answer to it are one gateway, and without names nobody can tell.
    private static bool IsAnother(VirtualNetworkGateway other, VirtualNetworkGateway gateway) =>
        other != gateway && IsNamed(other) && IsNamed(gateway) && !Is(other.Name, gateway.Name);

    private static bool IsNamed(VirtualNetworkGateway gateway) => gateway.Id is not null || gateway.GivenName.IsGiven;
}

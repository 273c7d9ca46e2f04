using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PublicIPIsIPv6 : GatewayAddressRule
{
    public override RuleInfo Info { get; } = new(Source.VpnGateway("ipv6-configuration", "2025-05-02"))
    {
        Id = "VPN223",
        Name = nameof(PublicIPIsIPv6),
        Title = "The public address of a gateway is IPv4",
        Severity = FindingSeverity.Error,
        Reason = "IPv6 may travel inside a tunnel; the tunnel itself runs over IPv4, also on a dual-stack gateway.",
        Recommendation = "Use a public address of version IPv4.",
        FaqId = "does-azure-vpn-gateway-support-ipv6",
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!address.Version.TryGet("IPv4", out var version))
            return Unknown(address.Version);
        return Is(version, "IPv6") ? Fail(address.Version, "IPv4", $"The tunnels of {gateway.Name} cannot end at an IPv6 address.") : Pass;
    }
}

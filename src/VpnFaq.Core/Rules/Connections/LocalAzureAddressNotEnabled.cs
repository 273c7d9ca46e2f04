using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalAzureAddressNotEnabled : TunnelRule
{
    public override RuleInfo Info { get; } = new(LocalNetworks.PrivatePeeringSource)
    {
        Id = "VPN337",
        Name = nameof(LocalAzureAddressNotEnabled),
        Title = "A connection that uses the gateway's private address starts at a gateway that has one",
        Severity = FindingSeverity.Error,
        Reason = "A tunnel through ExpressRoute private peering takes two switches: private addresses on the gateway, and their use on the connection.",
        Recommendation = "Enable private IP addresses on the gateway, or let the connection use the public address.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.UseLocalAzureIpAddress.TryGet(false, out var uses))
            return Unknown(connection.UseLocalAzureIpAddress);
        if (!uses)
            return NotApplicable("The connection uses the gateway's public address.");
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (!gateway.EnablePrivateIpAddress.TryGet(false, out var isEnabled))
            return Unknown(gateway.EnablePrivateIpAddress);
        return isEnabled
            ? Pass
            : Fail(
                connection.UseLocalAzureIpAddress,
                "false, or private addresses on the gateway",
                $"Gateway {gateway.Name} has no private address for the tunnel.",
                $"Set-AzVirtualNetworkGateway -VirtualNetworkGateway ({Get(gateway)}) -EnablePrivateIpAddress $true",
                FixImpact.Interrupts);
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class FastPathUnsupported : FastPathRule
{
    public override RuleInfo Info { get; } = new(ExpressRouteGateways.FastPathSource)
    {
        Id = "VPN828",
        Name = nameof(FastPathUnsupported),
        Title = "FastPath is on only where the gateway's SKU takes it",
        Severity = FindingSeverity.Error,
        Reason = "FastPath needs the largest gateways: UltraPerformance, ErGw3AZ, or ErGwScale with enough scale units.",
        Recommendation = "Resize the gateway to ErGw3AZ or UltraPerformance, or turn FastPath off.",
        FaqId = "can-i-connect-a-virtual-network-with-ipsec-vpns-to-my-expressroute-circuit",
    };

    protected override Verdict CheckFastPath(bool isOn, string sku, Connection connection, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!isOn)
            return NotApplicable("FastPath is off.");
        return ExpressRouteGateways.TakesFastPath(sku)
            ? Pass
            : Fail(connection.ExpressRouteGatewayBypass, "false, or a gateway of SKU ErGw3AZ", $"Gateway {gateway.Name} of SKU {sku} does not take FastPath.", Switch(connection, false));
    }
}

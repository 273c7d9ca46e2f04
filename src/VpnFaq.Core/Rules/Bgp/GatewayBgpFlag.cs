using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class GatewayBgpFlag : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.At("https://github.com/Azure/azure-content/pull/6584", "2026-11-22"))
    {
        Id = "VPN510",
        Name = nameof(GatewayBgpFlag),
        Title = "The gateway says that it uses BGP where its connections do",
        Severity = FindingSeverity.Information,
        Reason = "BGP runs where the connection switches it on; Azure's engineers call the flag of the gateway a leftover without effect. It still misleads whoever reads it, and tools that go by it.",
        Recommendation = "Set enableBgp of the gateway to true in the file or template that it is made from.",
        FaqId = "can-i-use-bgp-with-my-connections-between-virtual-networks",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (gateway.IsBasic || gateway.IsPolicyBased)
            return NotApplicable("The gateway has no BGP.");
        if (!gateway.EnableBgp.TryGet(false, out var flag))
            return Unknown(gateway.EnableBgp);
        if (flag)
            return Pass;
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (connection.EnableBgp.Or(false))
                return Fail(gateway.EnableBgp, "true", $"The flag is off, and connection {connection.Name} uses BGP all the same.");
        }

        return NotApplicable("No connection of the gateway with BGP was given.");
    }
}

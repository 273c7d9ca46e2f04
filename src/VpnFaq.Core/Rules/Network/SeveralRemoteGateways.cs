using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class SeveralRemoteGateways : Rule<VirtualNetwork>
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN245",
        Name = nameof(SeveralRemoteGateways),
        Title = "A network uses the gateway of one other network at most",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes useRemoteGateways on one peering of a network only.",
        Recommendation = "Decide for one gateway and switch useRemoteGateways off on the other peerings.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict Check(VirtualNetwork network, RuleContext context)
    {
        var uses = 0;
        foreach (var peering in context.Topology.PeeringsOf(network.Id))
        {
            if (!peering.UseRemoteGateways.TryGet(false, out var used))
                return Unknown(peering.UseRemoteGateways);
            uses += used ? 1 : 0;
        }

        if (uses < 2)
            return uses == 1 ? Pass : NotApplicable("The network uses no gateway of another one.");
        var names = string.Join(", ", context.Topology.PeeringsOf(network.Id).Where(p => p.UseRemoteGateways.Or(false)).Select(p => p.Name));
        return Fail(network.Peerings.Path, names, "useRemoteGateways on one peering", $"{Count(uses)} peerings use the gateway of their other end: {names}.");
    }
}

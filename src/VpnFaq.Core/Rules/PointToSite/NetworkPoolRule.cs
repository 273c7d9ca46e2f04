using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about client address pools beside the network that holds the gateway.</summary>
internal abstract class NetworkPoolRule : AddressPoolRule
{
    protected sealed override Verdict CheckPools(ListOf<ClientPool> pools, VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context) =>
        context.TryNetwork(gateway, out var network, out var spaces, out var why) ? CheckPools(pools, network, spaces, context) : why;

    protected abstract Verdict CheckPools(ListOf<ClientPool> pools, VirtualNetwork network, ListOf<AddressPrefix> spaces, RuleContext context);
}

using System.Globalization;
using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairSameAsn : VpnGatewayRule
{
    private const string Path = "properties.bgpSettings.asn";

    public override RuleInfo Info { get; } = new(NetworkPairs.BgpSource)
    {
        Id = "VPN807",
        Name = nameof(PairSameAsn),
        Title = "Gateways that speak BGP with each other have different ASNs",
        Severity = FindingSeverity.Error,
        Reason = "Gateways are external BGP peers. Two that were left at the default have the same ASN, 65515, and the session does not come up.",
        Recommendation = "Give one of the gateways an ASN of its own; beside an ExpressRoute gateway it is the other one that changes.",
        FaqId = "can-i-use-bgp-with-my-connections-between-virtual-networks",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.TryGetAsn(out var asn))
            return Verdict.Unknown(Path);
        var sum = default(VerdictSum);
        HashSet<ResourceId>? seen = null;
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!connection.IsVnetToVnet || !connection.EnableBgp.Or(false) || !Joins.FarEnd(connection, gateway).TryGet(out var farId) || farId.Equals(gateway.Id) || !(seen ??= []).Add(farId))
                continue;
            if (context.Topology.Find<VirtualNetworkGateway>(farId) is not { } far)
                sum.Add(Missing(VirtualNetworkGateway.ResourceKind, farId));
            else
                sum.Add(Compare(asn, far));
        }

        return sum.Total("No VNet-to-VNet connection of the gateway with BGP was given.");
    }

    private static Verdict Compare(long asn, VirtualNetworkGateway far)
    {
        if (!far.TryGetAsn(out var farAsn))
            return Verdict.Unknown(Path);
        return asn != farAsn
            ? Pass
            : Fail(Path, asn.ToString(CultureInfo.InvariantCulture), $"another ASN than that of {far.Name}", $"Gateway {far.Name}, which this one speaks BGP with, has ASN {farAsn} too.");
    }
}

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
        if (!TryAsn(gateway, out var asn))
            return Verdict.Unknown(Path);
        var failures = new List<Failure>();
        var seen = new HashSet<ResourceId>();
        Verdict? lacking = null;
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (!connection.IsVnetToVnet || !connection.EnableBgp.Or(false) || !Joins.FarEnd(connection, gateway).TryGet(out var farId) || farId.Equals(gateway.Id) || !seen.Add(farId))
                continue;
            if (context.Topology.Find<VirtualNetworkGateway>(farId) is not { } far)
                lacking = Missing(VirtualNetworkGateway.ResourceKind, farId);
            else if (!TryAsn(far, out var farAsn))
                lacking = Verdict.Unknown(Path);
            else if (asn == farAsn)
                failures.Add(Fail(Path, $"{asn}", $"another ASN than that of {far.Name}", $"Gateway {far.Name}, which this one speaks BGP with, has ASN {farAsn} too."));
        }

        if (seen.Count == 0)
            return NotApplicable("No VNet-to-VNet connection of the gateway with BGP was given.");
        return failures.Count > 0 ? From(failures) : lacking ?? Pass;
    }

    private static bool TryAsn(VirtualNetworkGateway gateway, out long asn)
    {
        asn = ExpressRouteGateways.CoexistenceAsn;
        if (gateway.BgpSettings.IsUnreadable)
            return false;
        if (!gateway.BgpSettings.TryGet(out var settings))
            return true;
        // Cmdlets show 0 where Azure has its default.
        if (!settings.Asn.TryGet(0, out var given))
            return false;
        asn = given == 0 ? asn : given;
        return true;
    }
}

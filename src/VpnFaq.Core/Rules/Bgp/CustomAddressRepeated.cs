using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class CustomAddressRepeated : CustomBgpAddressRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.Source)
    {
        Id = "VPN523",
        Name = nameof(CustomAddressRepeated),
        Title = "No custom BGP address is given twice, on one gateway or on two that are connected",
        Severity = FindingSeverity.Error,
        Reason = "An address that two neighbours have leads a session to either of them.",
        Recommendation = "Choose another address from 169.254.21.0 to 169.254.22.255 for one of them.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    protected override Verdict CheckCustom(ListOf<BgpPeeringAddresses> instances, BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        var places = new Dictionary<AddressPrefix, string>();
        List<Failure>? failures = null;
        foreach (var instance in instances)
        {
            var path = PathOf(instance, instance.CustomBgpIpAddresses.Path);
            foreach (var address in instance.CustomBgpIpAddresses.Items())
            {
                if (places.ContainsKey(address))
                    (failures ??= []).Add(Fail(path, address.Text, "another address", $"{address} is given to the gateway more than once."));
                else
                    places.Add(address, path);
            }
        }

        var seen = new HashSet<VirtualNetworkGateway> { gateway };
        foreach (var connection in context.Topology.ConnectionsOf(gateway))
        {
            if (connection.IsVnetToVnet && context.Topology.Find<VirtualNetworkGateway>(Joins.FarEnd(connection, gateway).Or(null!)) is { } other && seen.Add(other))
                (failures ??= []).AddRange(Shared(places, other));
        }

        return From(failures);
    }

    private static IEnumerable<Failure> Shared(Dictionary<AddressPrefix, string> places, VirtualNetworkGateway other)
    {
        if (!other.BgpSettings.TryGet(out var settings))
            yield break;
        foreach (var address in settings.BgpPeeringAddresses.Items().SelectMany(i => i.CustomBgpIpAddresses.Items()))
        {
            if (places.TryGetValue(address, out var path))
                yield return Fail(path, address.Text, "another address", $"Gateway {other.Name}, which is connected with this one, has {address} too.");
        }
    }
}

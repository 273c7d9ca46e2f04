using VpnFaq.Facts;
using VpnFaq.PreSharedKeys;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SharedKeyReused : SharedKeyRule
{
    public override RuleInfo Info { get; } = new(PreSharedKeyAdvice.FaqSource)
    {
        Id = "VPN355",
        Name = nameof(SharedKeyReused),
        Title = "No other connection has the same preshared key, but for the other half of its pair",
        Severity = FindingSeverity.Warning,
        Reason = "A key that leaks at one site opens every tunnel that uses it. Azure itself makes a different key for each connection.",
        Recommendation = "Set a key of its own for each connection, at both of its ends.",
        FaqId = "does-azure-generate-the-same-ipsecike-preshared-key-for-all-my-vpn-connections-for-the-same-virtual-network",
    };

    protected override Verdict CheckKey(KeyTraits key, Connection connection, RuleContext context)
    {
        if (key.IsPublished)
            return NotApplicable("The key is a published sample.");
        if (!context.Once(context.Topology, static (topology, _) => SharedKeys(topology)).TryGetValue(key, out var users))
            return Pass;
        // No more than the connection itself and its other half are passed over, so this ends at the third at the latest.
        foreach (var other in users)
        {
            if (other != connection && !AreHalves(other, connection) && !(LeadsTo(other, connection, context) && LeadsTo(connection, other, context)))
                return FailKey(connection, "a key of its own", $"The preshared key is that of connection {other.Name} as well.");
        }

        return Pass;
    }

    // Keys of several connections; most keys have one only, and need no list.
    private static Dictionary<KeyTraits, ListOf<Connection>> SharedKeys(Topology topology)
    {
        var firstUsers = new Dictionary<KeyTraits, Connection>(topology.OfType<Connection>().Count());
        var users = new Dictionary<KeyTraits, ListOf<Connection>>();
        foreach (var connection in topology.OfType<Connection>())
        {
            if (!connection.SharedKey.TryGet(out var key))
                continue;
            if (!firstUsers.TryGetValue(key, out var first))
                firstUsers.Add(key, connection);
            else
                users[key] = (users.TryGetValue(key, out var found) ? found : [first]).Append(connection);
        }

        return users;
    }

    private static bool AreHalves(Connection one, Connection other) =>
        one.VirtualNetworkGateway1.TryGet(out var from) && one.VirtualNetworkGateway2.TryGet(out var to)
        && other.VirtualNetworkGateway1.TryGet(out var otherFrom) && other.VirtualNetworkGateway2.TryGet(out var otherTo)
        && from.Equals(otherTo) && to.Equals(otherFrom);

    // Two Azure gateways may be linked as if each were the other's site; the key is that of one tunnel all the same.
    private static bool LeadsTo(Connection from, Connection to, RuleContext context) =>
        context.Topology.Find<LocalNetworkGateway>(from.LocalNetworkGateway2.Or(null!)) is { } site && site.GatewayIpAddress.TryGet(out var device)
        && context.Topology.Find<VirtualNetworkGateway>(to.VirtualNetworkGateway1.Or(null!)) is { } gateway && GatewayAddresses.Of(gateway, context).Any(a => a.IPAddress.TryGet(out var address) && address == device);
}

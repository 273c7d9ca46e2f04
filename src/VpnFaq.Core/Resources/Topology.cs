namespace VpnFaq.Resources;

/// <summary>All resources of the input, joined by id. A resource that is given twice is there once, in its fuller form.</summary>
internal sealed class Topology
{
    private readonly Dictionary<ResourceId, Resource> byId = [];
    private readonly List<Resource> all = [];

    // What refers to a resource, by the id of that resource.
    private readonly Dictionary<ResourceId, ListOf<Connection>> connections = [];
    private readonly Dictionary<(ResourceId From, ResourceId To), ListOf<Connection>> connectionsByEnds = [];
    private readonly Dictionary<ResourceId, ListOf<VirtualNetworkGateway>> gatewaysByNetwork = [];
    private readonly Dictionary<ResourceId, ListOf<Peering>> peerings = [];
    private readonly Dictionary<(ResourceId From, ResourceId To), Peering> peeringsByEnds = [];
    private readonly Dictionary<ResourceId, ListOf<NatRule>> natRules = [];
    private readonly Dictionary<ResourceId, ListOf<Connection>> connectionsByNatRule = [];
    private readonly Dictionary<ResourceId, ListOf<Subnet>> subnets = [];
    private readonly Dictionary<ResourceId, ListOf<MaintenanceAssignment>> assignments = [];
    private readonly Dictionary<ResourceId, ListOf<MaintenanceAssignment>> assignmentsByConfiguration = [];
    private readonly Dictionary<ResourceId, ListOf<VirtualNetworkGateway>> gatewaysByPublicIP = [];

    // Resource groups of connections, and whether the gateways of all of them can be told.
    private readonly Dictionary<string, bool> groupsWithConnections = new(StringComparer.OrdinalIgnoreCase);

    public Topology(IEnumerable<Resource> resources)
    {
        var place = new Dictionary<ResourceId, int>();
        foreach (var resource in resources)
            Add(resource, place);
        foreach (var resource in all)
            Join(resource);
    }

    /// <summary>In the order of the input, children behind their parents.</summary>
    public IReadOnlyList<Resource> All => all;

    public IEnumerable<T> OfType<T>()
        where T : Resource => all.OfType<T>();

    /// <summary>A resource by id; null where it was not given.</summary>
    public T? Find<T>(ResourceId? id)
        where T : Resource => id is not null && byId.TryGetValue(id, out var found) ? found as T : null;

    /// <summary>Connections that start or end at a gateway.</summary>
    public ListOf<Connection> ConnectionsOf(VirtualNetworkGateway gateway) => Of(connections, gateway.Id);

    /// <summary>Connections to a site.</summary>
    public ListOf<Connection> ConnectionsOf(LocalNetworkGateway site) => Of(connections, site.Id);

    /// <summary>Connections that start at a gateway and end at a site or at another gateway.</summary>
    public ListOf<Connection> ConnectionsBetween(ResourceId from, ResourceId to) => connectionsByEnds.TryGetValue((from, to), out var found) ? found : [];

    /// <summary>Gateways that a network holds, of type Vpn and ExpressRoute.</summary>
    public ListOf<VirtualNetworkGateway> GatewaysIn(ResourceId? network) => Of(gatewaysByNetwork, network);

    public ListOf<Peering> PeeringsOf(ResourceId? network) => Of(peerings, network);

    /// <summary>The half of a peering that belongs to one network and leads to the other; null where it was not given.</summary>
    public Peering? PeeringBetween(ResourceId from, ResourceId to) => peeringsByEnds.TryGetValue((from, to), out var found) ? found : null;

    /// <summary>The prefixes of the network at the other end of a peering: its own where it was given, else what the peering says of it; null where neither tells.</summary>
    public ListOf<AddressPrefix>? RemotePrefixesOf(Peering peering)
    {
        if (Find<VirtualNetwork>(peering.RemoteVirtualNetwork.Or(null!)) is { } remote && remote.AddressPrefixes.TryGet(out var own))
            return own;
        return peering.RemoteAddressPrefixes.TryGet(out var told) || peering.PeeredAddressPrefixes.TryGet(out told) ? told : default(ListOf<AddressPrefix>?);
    }

    public ListOf<NatRule> NatRulesOf(VirtualNetworkGateway gateway) => Of(natRules, gateway.Id);

    /// <summary>Connections that a NAT rule is linked to, on either side.</summary>
    public ListOf<Connection> ConnectionsWith(NatRule rule) => Of(connectionsByNatRule, rule.Id);

    public ListOf<Subnet> SubnetsOf(VirtualNetwork network) => Of(subnets, network.Id);

    public ListOf<MaintenanceAssignment> AssignmentsOf(Resource resource) => Of(assignments, resource.Id);

    public ListOf<MaintenanceAssignment> AssignmentsTo(MaintenanceConfiguration configuration) => Of(assignmentsByConfiguration, configuration.Id);

    /// <summary>Whether the input holds maintenance assignments at all: without any, a gateway that has none says nothing.</summary>
    public bool HasAssignments => assignments.Count > 0;

    /// <summary>Whether the input holds connections of a resource's group, each with a gateway: without, a gateway that has none says nothing.</summary>
    public bool HasConnectionsBeside(Resource resource) => resource.Id is { } id && groupsWithConnections.TryGetValue(GroupOf(id), out var areTold) && areTold;

    /// <summary>How many IPsec tunnels start at a gateway; the other half of a VNet-to-VNet pair counts at the other gateway.</summary>
    /// <param name="gateway">The gateway.</param>
    /// <param name="possible">How many it can be: with the connections whose type cannot be told.</param>
    public int CountTunnels(VirtualNetworkGateway gateway, out int possible)
    {
        var count = 0;
        possible = 0;
        foreach (var connection in ConnectionsOf(gateway))
        {
            if (!connection.VirtualNetworkGateway1.TryGet(out var start) || !start.Equals(gateway.Id))
                continue;
            if (connection.IsSiteToSite || connection.IsVnetToVnet)
                count++;
            else if (!connection.ConnectionType.IsGiven)
                possible++;
        }

        possible += count;
        return count;
    }

    public ListOf<VirtualNetworkGateway> GatewaysWith(PublicIPAddress address) => Of(gatewaysByPublicIP, address.Id);

    /// <summary>The id of the network that holds a gateway, by its ip configurations; null where none tells.</summary>
    public static ResourceId? NetworkIdOf(VirtualNetworkGateway gateway)
    {
        foreach (var configuration in gateway.IPConfigurations.Items())
        {
            if (configuration.Subnet.TryGet(out var subnet))
                return subnet.Parent;
        }

        return null;
    }

    // Ids can have their subscription taken out.
    private static bool HasGateway(Connection connection) => connection.VirtualNetworkGateway1.TryGet(out var gateway) && gateway.Subscription?.Length > 0;

    private static string GroupOf(ResourceId id) => $"{id.Subscription}/{id.ResourceGroup}";

    private static ListOf<T> Of<T>(Dictionary<ResourceId, ListOf<T>> index, ResourceId? id) =>
        id is not null && index.TryGetValue(id, out var found) ? found : [];

    private static void Put<T>(Dictionary<ResourceId, ListOf<T>> index, ResourceId? id, T value)
    {
        if (id is null)
            return;
        // A resource is joined in one go, so that it is there already can only be seen at the end.
        if (!index.TryGetValue(id, out var values) || !EqualityComparer<T>.Default.Equals(values[values.Count - 1], value))
            index[id] = values.Append(value);
    }

    private void Add(Resource resource, Dictionary<ResourceId, int> place)
    {
        if (resource.Id is null)
        {
            all.Add(resource);
        }
        else if (!place.TryGetValue(resource.Id, out var index))
        {
            place[resource.Id] = all.Count;
            byId[resource.Id] = resource;
            all.Add(resource);
        }
        else if (resource.GivenCount > all[index].GivenCount)
        {
            all[index] = resource;
            byId[resource.Id] = resource;
        }

        foreach (var child in resource.Children)
            Add(child, place);
    }

    private void PutBetween(Connection connection, Field<ResourceId> end)
    {
        if (!connection.VirtualNetworkGateway1.TryGet(out var from) || !end.TryGet(out var to))
            return;
        connectionsByEnds[(from, to)] = ConnectionsBetween(from, to).Append(connection);
    }

    private void Join(Resource resource)
    {
        switch (resource)
        {
            case Connection connection:
                Put(connections, connection.VirtualNetworkGateway1.Or(null!), connection);
                Put(connections, connection.VirtualNetworkGateway2.Or(null!), connection);
                Put(connections, connection.LocalNetworkGateway2.Or(null!), connection);
                PutBetween(connection, connection.VirtualNetworkGateway2);
                PutBetween(connection, connection.LocalNetworkGateway2);
                if (connection.Id is { } connectionId && GroupOf(connectionId) is var group)
                    groupsWithConnections[group] = HasGateway(connection) && (!groupsWithConnections.TryGetValue(group, out var areTold) || areTold);
                foreach (var rule in connection.IngressNatRules.Items())
                    Put(connectionsByNatRule, rule, connection);
                foreach (var rule in connection.EgressNatRules.Items())
                    Put(connectionsByNatRule, rule, connection);
                break;
            case VirtualNetworkGateway gateway:
                Put(gatewaysByNetwork, NetworkIdOf(gateway), gateway);
                foreach (var configuration in gateway.IPConfigurations.Items())
                    Put(gatewaysByPublicIP, configuration.PublicIPAddress.Or(null!), gateway);
                break;
            case Peering peering:
                Put(peerings, peering.Network, peering);
                if (peering.Network is { } near && peering.RemoteVirtualNetwork.TryGet(out var far))
                    peeringsByEnds[(near, far)] = peering;
                break;
            case NatRule rule:
                Put(natRules, rule.Gateway, rule);
                break;
            case Subnet subnet:
                Put(subnets, subnet.Id?.Parent, subnet);
                break;
            case MaintenanceAssignment assignment:
                Put(assignments, assignment.Target, assignment);
                Put(assignmentsByConfiguration, assignment.MaintenanceConfiguration.Or(null!), assignment);
                break;
        }
    }
}

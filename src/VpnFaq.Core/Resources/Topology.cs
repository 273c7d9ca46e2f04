namespace VpnFaq.Resources;

/// <summary>All resources of the input, joined by id. A resource that is given twice is there once, in its fuller form.</summary>
internal sealed class Topology
{
    private readonly Dictionary<ResourceId, Resource> byId;
    private readonly List<Resource> all;

    private readonly Referrers<Connection> connections = new();
    private readonly Referrers<VirtualNetworkGateway> gatewaysByNetwork = new();
    private readonly Referrers<Peering> peerings = new();
    private readonly Dictionary<(ResourceId From, ResourceId To), Peering> peeringsByEnds = [];
    private readonly Referrers<NatRule> natRules = new();
    private readonly Referrers<Connection> connectionsByNatRule = new();
    private readonly Referrers<Subnet> subnets = new();
    private readonly Referrers<MaintenanceAssignment> assignments = new();
    private readonly Referrers<MaintenanceAssignment> assignmentsByConfiguration = new();
    private readonly Referrers<VirtualNetworkGateway> gatewaysByPublicIP = new();

    // A connection of each resource group, and whether the gateways of all of them can be told.
    private readonly Dictionary<ResourceId, bool> groupsWithConnections = new(new ByResourceGroup());

    public Topology(IEnumerable<Resource> resources)
    {
        var given = new List<Resource>();
        foreach (var resource in resources)
            Collect(resource, given);
        byId = new(given.Count);
        all = Once(given);
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
    public ListOf<Connection> ConnectionsOf(VirtualNetworkGateway gateway) => connections.Of(gateway.Id);

    /// <summary>Connections to a site.</summary>
    public ListOf<Connection> ConnectionsOf(LocalNetworkGateway site) => connections.Of(site.Id);

    /// <summary>Connections that start at a gateway and end at a site or at another gateway.</summary>
    public ListOf<Connection> ConnectionsBetween(ResourceId from, ResourceId to)
    {
        // A hub has many connections, and most of what it leads to has one.
        var (ofStart, ofEnd) = (connections.Of(from), connections.Of(to));
        ListOf<Connection> between = [];
        foreach (var connection in ofStart.Count < ofEnd.Count ? ofStart : ofEnd)
        {
            if (connection.Leads(from, to))
                between = between.Append(connection);
        }

        return between;
    }

    /// <summary>Gateways that a network holds, of type Vpn and ExpressRoute.</summary>
    public ListOf<VirtualNetworkGateway> GatewaysIn(ResourceId? network) => gatewaysByNetwork.Of(network);

    public ListOf<Peering> PeeringsOf(ResourceId? network) => peerings.Of(network);

    /// <summary>The half of a peering that belongs to one network and leads to the other; null where it was not given.</summary>
    public Peering? PeeringBetween(ResourceId from, ResourceId to) => peeringsByEnds.TryGetValue((from, to), out var found) ? found : null;

    /// <summary>The prefixes of the network at the other end of a peering: its own where it was given, else what the peering says of it; null where neither tells.</summary>
    public ListOf<AddressPrefix>? RemotePrefixesOf(Peering peering)
    {
        if (Find<VirtualNetwork>(peering.RemoteVirtualNetwork.Or(null!)) is { } remote && remote.AddressPrefixes.TryGet(out var own))
            return own;
        return peering.RemoteAddressPrefixes.TryGet(out var told) || peering.PeeredAddressPrefixes.TryGet(out told) ? told : default(ListOf<AddressPrefix>?);
    }

    public ListOf<NatRule> NatRulesOf(VirtualNetworkGateway gateway) => natRules.Of(gateway.Id);

    /// <summary>Connections that a NAT rule is linked to, on either side.</summary>
    public ListOf<Connection> ConnectionsWith(NatRule rule) => connectionsByNatRule.Of(rule.Id);

    public ListOf<Subnet> SubnetsOf(VirtualNetwork network) => subnets.Of(network.Id);

    public ListOf<MaintenanceAssignment> AssignmentsOf(Resource resource) => assignments.Of(resource.Id);

    public ListOf<MaintenanceAssignment> AssignmentsTo(MaintenanceConfiguration configuration) => assignmentsByConfiguration.Of(configuration.Id);

    /// <summary>Whether the input holds maintenance assignments at all: without any, a gateway that has none says nothing.</summary>
    public bool HasAssignments => assignments.Any;

    /// <summary>Whether the input holds connections of a resource's group, each with a gateway: without, a gateway that has none says nothing.</summary>
    public bool HasConnectionsBeside(Resource resource) => resource.Id is { } id && groupsWithConnections.TryGetValue(id, out var areTold) && areTold;

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

    public ListOf<VirtualNetworkGateway> GatewaysWith(PublicIPAddress address) => gatewaysByPublicIP.Of(address.Id);

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

    private static void Collect(Resource resource, List<Resource> given)
    {
        given.Add(resource);
        foreach (var child in resource.Children)
            Collect(child, given);
    }

    private List<Resource> Once(List<Resource> given)
    {
        var withoutId = 0;
        foreach (var resource in given)
        {
            if (resource.Id is { } id)
                byId[id] = resource;
            else
                withoutId++;
        }

        // Most input gives nothing twice.
        return byId.Count + withoutId == given.Count ? given : Fullest(given);
    }

    private List<Resource> Fullest(List<Resource> given)
    {
        byId.Clear();
        var first = new List<Resource>();
        foreach (var resource in given)
        {
            if (resource.Id is not { } id || !byId.TryGetValue(id, out var known))
                first.Add(resource);
            else if (resource.GivenCount <= known.GivenCount)
                continue;
            if (resource.Id is not null)
                byId[resource.Id] = resource;
        }

        return first.ConvertAll(resource => Find<Resource>(resource.Id) ?? resource);
    }

    private void Join(Resource resource)
    {
        switch (resource)
        {
            case Connection connection:
                connections.Put(connection.VirtualNetworkGateway1.Or(null!), connection);
                connections.Put(connection.VirtualNetworkGateway2.Or(null!), connection);
                connections.Put(connection.LocalNetworkGateway2.Or(null!), connection);
                if (connection.Id is { } id)
                    groupsWithConnections[id] = HasGateway(connection) && (!groupsWithConnections.TryGetValue(id, out var areTold) || areTold);
                foreach (var rule in connection.IngressNatRules.Items())
                    connectionsByNatRule.Put(rule, connection);
                foreach (var rule in connection.EgressNatRules.Items())
                    connectionsByNatRule.Put(rule, connection);
                break;
            case VirtualNetworkGateway gateway:
                gatewaysByNetwork.Put(NetworkIdOf(gateway), gateway);
                foreach (var configuration in gateway.IPConfigurations.Items())
                    gatewaysByPublicIP.Put(configuration.PublicIPAddress.Or(null!), gateway);
                break;
            case Peering peering:
                peerings.Put(peering.Network, peering);
                if (peering.Network is { } near && peering.RemoteVirtualNetwork.TryGet(out var far))
                    peeringsByEnds[(near, far)] = peering;
                break;
            case NatRule rule:
                natRules.Put(rule.Gateway, rule);
                break;
            case Subnet subnet:
                subnets.Put(subnet.Id?.Parent, subnet);
                break;
            case MaintenanceAssignment assignment:
                assignments.Put(assignment.Target, assignment);
                assignmentsByConfiguration.Put(assignment.MaintenanceConfiguration.Or(null!), assignment);
                break;
        }
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class ConnectionEndMissing : Rule<Connection>
{
    public override RuleInfo Info { get; } = new(ConnectionValues.Source)
    {
        Id = "VPN320",
        Name = nameof(ConnectionEndMissing),
        Title = "The connection names both of its ends",
        Severity = FindingSeverity.Error,
        Reason = "A connection joins a gateway with a site, with another gateway or with a circuit; Azure refuses one that ends nowhere.",
        Recommendation = "Set virtualNetworkGateway1, and localNetworkGateway2 for IPsec, virtualNetworkGateway2 for Vnet2Vnet, or peer for ExpressRoute.",
        FaqId = "what-are-my-cross-premises-connection-options",
    };

    protected override Verdict Check(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionType.TryGet(out var type))
            return Unknown(connection.ConnectionType);
        if (ConnectionEnds.Of(connection) is not { } end)
            return NotApplicable("The connection is of a type that has no second end.");

        List<Failure>? failures = null;
        if (connection.VirtualNetworkGateway1.State == FieldState.NotGiven)
            (failures ??= []).Add(Fail(connection.VirtualNetworkGateway1, "the id of a gateway", $"The connection of type {type} starts at no gateway."));
        // An end of another kind is a mistake of another kind.
        if (!ConnectionEnds.IsAnyNamed(connection))
            (failures ??= []).Add(Fail(end.Field, $"the id of a {end.Noun}", $"The connection of type {type} leads to no {end.Noun}."));
        return failures is null && end.Field.IsUnreadable ? Unknown(end.Field) : From(failures);
    }
}

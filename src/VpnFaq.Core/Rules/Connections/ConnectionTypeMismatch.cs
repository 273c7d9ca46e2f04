using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class ConnectionTypeMismatch : Rule<Connection>
{
    public override RuleInfo Info { get; } = new(ConnectionValues.Source)
    {
        Id = "VPN321",
        Name = nameof(ConnectionTypeMismatch),
        Title = "The connection leads to the kind of end that its type has",
        Severity = FindingSeverity.Error,
        Reason = "IPsec leads to a local network gateway, Vnet2Vnet to a gateway, ExpressRoute to a circuit; Azure refuses any other mix.",
        Recommendation = "Choose the type that fits the other end. The type of an existing connection cannot be changed: make the connection anew.",
        FaqId = "what-are-my-cross-premises-connection-options",
    };

    protected override Verdict Check(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionType.TryGet(out var type))
            return Unknown(connection.ConnectionType);
        if (ConnectionEnds.Of(connection) is not { } right)
            return NotApplicable("The connection is of a type that has no second end.");

        if (ConnectionEnds.OtherThan(right, connection) is { } end && end.Field.TryGet(out var id))
        {
            return right.Field.IsGiven
                ? Fail(end.Field, "none", $"The connection of type {type} leads to a {right.Noun}, and to {end.Noun} {id.Name} as well.")
                : Fail(connection.ConnectionType, end.Type, $"The connection of type {type} leads to {end.Noun} {id.Name}, where type {end.Type} belongs.");
        }

        return right.Field.IsGiven ? Pass : Unknown(right.Field);
    }
}

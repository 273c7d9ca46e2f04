using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class ConnectionValueUnknown : Rule<Connection>
{
    public override RuleInfo Info { get; } = new(ConnectionValues.Source)
    {
        Id = "VPN322",
        Name = nameof(ConnectionValueUnknown),
        Title = "Type, protocol, mode and authentication of the connection are values that Azure knows",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses a connection with a value that it does not know.",
        Recommendation = "Use IPsec, Vnet2Vnet, ExpressRoute or VPNClient; IKEv2 or IKEv1; Default, InitiatorOnly or ResponderOnly; PSK or Certificate.",
        FaqId = "what-are-my-cross-premises-connection-options",
    };

    protected override Verdict Check(Connection connection, RuleContext context)
    {
        if (!connection.ConnectionType.IsGiven)
            return Unknown(connection.ConnectionType);
        var failures = new List<Failure>();
        Judge(connection.ConnectionType, ConnectionValues.Types, failures);
        Judge(connection.ConnectionProtocol, ConnectionValues.Protocols, failures);
        Judge(connection.ConnectionMode, ConnectionValues.Modes, failures);
        Judge(connection.AuthenticationType, ConnectionValues.AuthenticationTypes, failures);
        return From(failures);
    }

    private static void Judge(Field<string> field, ListOf<string> known, List<Failure> failures)
    {
        if (field.TryGet(out var value) && !known.Has(value))
            failures.Add(Fail(field, string.Join(", ", known), $"\"{value}\" is none of {string.Join(", ", known)}."));
    }
}

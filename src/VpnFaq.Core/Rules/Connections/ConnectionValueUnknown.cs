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
        List<Failure>? failures = null;
        Judge(connection.ConnectionType, ConnectionValues.Types, ref failures);
        Judge(connection.ConnectionProtocol, ConnectionValues.Protocols, ref failures);
        Judge(connection.ConnectionMode, ConnectionValues.Modes, ref failures);
        Judge(connection.AuthenticationType, ConnectionValues.AuthenticationTypes, ref failures);
        return From(failures);
    }

    private static void Judge(Field<string> field, ListOf<string> known, ref List<Failure>? failures)
    {
        if (field.TryGet(out var value) && !known.Has(value))
            (failures ??= []).Add(Fail(field, string.Join(", ", known), $"\"{value}\" is none of {string.Join(", ", known)}."));
    }
}

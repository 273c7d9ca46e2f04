using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

internal sealed class IkeV1Rekey : TunnelRule
{
    public override RuleInfo Info { get; } = new(Source.Faq("why-is-my-ikev1-connection-frequently-reconnecting", "2026-08-19"))
    {
        Id = "VPN420",
        Name = nameof(IkeV1Rekey),
        Title = "A connection to a site uses IKEv2",
        Severity = FindingSeverity.Information,
        Reason = "With IKEv1 the tunnel is torn down at every Main Mode rekey and is away for up to five seconds; IKEv2 changes keys in place.",
        Recommendation = "Make the connection anew with IKEv2 if the device can do it: the protocol of a connection cannot be changed.",
        FaqId = "why-is-my-ikev1-connection-frequently-reconnecting",
    };

    protected override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (connection.IsVnetToVnet)
            return NotApplicable("The connection joins two networks; another rule speaks of its protocol.");
        if (!connection.ConnectionProtocol.TryGet("IKEv2", out var protocol))
            return Unknown(connection.ConnectionProtocol);
        if (!connection.IsIkeV1)
            return Pass;
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        return gateway.IsBasic || gateway.IsPolicyBased
            ? NotApplicable("The gateway has no choice of protocol: policy-based ones use IKEv1, other Basic ones IKEv2.")
            : Fail(connection.ConnectionProtocol, "IKEv2", $"With {protocol} the tunnel breaks for up to five seconds at each Main Mode rekey.");
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairIkeV1 : NetworkLinkRule
{
    public override RuleInfo Info { get; } = new(NetworkPairs.SecuritySource)
    {
        Id = "VPN808",
        Name = nameof(PairIkeV1),
        Title = "VNet-to-VNet connections speak IKEv2",
        Severity = FindingSeverity.Warning,
        Reason = "The FAQ names IKEv2 alone for VNet-to-VNet today; an older edition named IKEv1 as well. IKEv1 also breaks for some seconds at each Main Mode rekey.",
        Recommendation = "Make both halves anew with IKEv2.",
        FaqId = "is-vnet-to-vnet-traffic-secure",
    };

    protected override Verdict CheckLink(Connection connection, RuleContext context)
    {
        if (connection.ConnectionProtocol.IsUnreadable)
            return Unknown(connection.ConnectionProtocol);
        return connection.IsIkeV1 ? Fail(connection.ConnectionProtocol, "IKEv2", "A VNet-to-VNet connection over IKEv1 is no longer documented.") : Pass;
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairProtocolsDiffer : PairRule
{
    public override RuleInfo Info { get; } = new(NetworkPairs.TwoHalvesSource)
    {
        Id = "VPN804",
        Name = nameof(PairProtocolsDiffer),
        Title = "Both halves of a VNet-to-VNet connection speak the same IKE version",
        Severity = FindingSeverity.Error,
        Reason = "A gateway that speaks IKEv1 on the connection does not answer IKEv2, and the other way round.",
        Recommendation = "Make the IKEv1 half anew with IKEv2; the protocol of an existing connection cannot be changed.",
        FaqId = "can-i-change-the-connection-protocol-type-after-the-connection-is-created-ikev1-to-ikev2-and-vice-versa",
    };

    protected override Verdict CheckPair(Connection connection, Connection other)
    {
        if (!connection.ConnectionProtocol.TryGet("IKEv2", out var mine) || !other.ConnectionProtocol.TryGet("IKEv2", out var theirs))
            return Unknown(connection.ConnectionProtocol);
        return Is(mine, theirs)
            ? Pass
            : Fail(connection.ConnectionProtocol.Path, mine, "IKEv2 in both halves", $"The connection speaks {mine}, the other half {other.Name} speaks {theirs}.");
    }
}

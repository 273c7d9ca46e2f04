using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairBothResponders : PairRule
{
    public override RuleInfo Info { get; } = new(ConnectionValues.Source)
    {
        Id = "VPN810",
        Name = nameof(PairBothResponders),
        Title = "At least one half of a VNet-to-VNet connection may begin",
        Severity = FindingSeverity.Error,
        Reason = "A half that is ResponderOnly waits for the other to call. Where both wait, nobody calls.",
        Recommendation = "Set the connection mode of at least one half to Default or InitiatorOnly.",
        FaqId = "do-i-need-to-specify-the-same-policy-on-both-vnet-to-vnet-connection-resources",
    };

    protected override Verdict CheckPair(Connection connection, Connection other)
    {
        if (!connection.ConnectionMode.TryGet("Default", out var mine) || !other.ConnectionMode.TryGet("Default", out var theirs))
            return Unknown(connection.ConnectionMode);
        return Is(mine, "ResponderOnly") && Is(theirs, "ResponderOnly")
            ? Fail(connection.ConnectionMode, "Default", $"Both this half and {other.Name} are ResponderOnly: neither of them begins.", Fixes.SetConnection(Get(connection), "$connection.ConnectionMode = 'Default'"))
            : Pass;
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairBgpDiffers : PairRule
{
    public override RuleInfo Info { get; } = new(NetworkPairs.BgpSource)
    {
        Id = "VPN805",
        Name = nameof(PairBgpDiffers),
        Title = "BGP is on in both halves of a VNet-to-VNet connection, or in neither",
        Severity = FindingSeverity.Error,
        Reason = "A BGP session has two ends. With BGP in one half only it never comes up, and no route is exchanged.",
        Recommendation = "Enable BGP on both connections.",
        FaqId = "can-i-use-bgp-with-my-connections-between-virtual-networks",
    };

    protected override Verdict CheckPair(Connection connection, Connection other)
    {
        if (!connection.EnableBgp.TryGet(false, out var mine) || !other.EnableBgp.TryGet(false, out var theirs))
            return Unknown(connection.EnableBgp);
        if (mine == theirs)
            return Pass;
        var off = mine ? other : connection;
        return Fail(
            connection.EnableBgp.Path,
            mine ? "true" : "false",
            "true in both halves",
            $"BGP is {(mine ? "on" : "off")} here and {(theirs ? "on" : "off")} in the other half, connection {other.Name}.",
            $"Set-AzVirtualNetworkGatewayConnection -VirtualNetworkGatewayConnection ({Get(off)}) -EnableBgp $true -Force",
            FixImpact.Interrupts);
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PeeringOutOfSync : PeeringRule
{
    private static readonly Source Command = Source.At("https://learn.microsoft.com/powershell/module/az.network/sync-azvirtualnetworkpeering", "2026-11-24");

    public override RuleInfo Info { get; } = new(Command)
    {
        Id = "VPN249",
        Name = nameof(PeeringOutOfSync),
        Title = "Both halves of the peering know the address space of the other network",
        Severity = FindingSeverity.Warning,
        Reason = "After a network got a new prefix, its peerings have to be synchronised; until then that prefix is not reached over them, nor through a gateway.",
        Recommendation = "Synchronise the peering with Sync-AzVirtualNetworkPeering, at the half that is behind.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict CheckPeering(Peering peering, ResourceId network, ResourceId remote, RuleContext context)
    {
        if (peering.IsPlanned && peering.PeeringSyncLevel.State == FieldState.NotGiven)
            return NotApplicable("The input is a request or a template: nothing has been synchronised yet.");
        if (!peering.PeeringSyncLevel.TryGet(out var level))
            return Unknown(peering.PeeringSyncLevel);
        if (Is(level, "FullyInSync"))
            return Pass;
        return Is(level, "RemoteNotInSync")
            ? Fail(peering.PeeringSyncLevel, "FullyInSync", $"The half of {remote.Name} does not know all prefixes of {network.Name}.")
            : Fail(peering.PeeringSyncLevel, "FullyInSync", $"This half does not know all prefixes of {remote.Name}.", $"Sync-AzVirtualNetworkPeering {NamesOf(peering)}");
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PeeringNotConnected : Rule<Peering>
{
    public override RuleInfo Info { get; } = new(GatewayTransit.Source)
    {
        Id = "VPN247",
        Name = nameof(PeeringNotConnected),
        Title = "The peering is connected",
        Severity = FindingSeverity.Error,
        Reason = "No traffic flows over a peering until both networks have their half of it and both halves are connected.",
        Recommendation = "Initiated: make the half of the other network. Disconnected: the other half was deleted; delete this one too and make both anew.",
        FaqId = "peering-and-gateway-transit",
    };

    protected override Verdict Check(Peering peering, RuleContext context)
    {
        if (peering.IsPlanned && peering.PeeringState.State == FieldState.NotGiven)
            return NotApplicable("The input is a request or a template: the peering has no state yet.");
        if (!peering.PeeringState.TryGet(out var state))
            return Unknown(peering.PeeringState);
        if (Is(state, "Connected"))
            return Pass;
        var cause = Is(state, "Initiated") ? "its other half is missing" : "its other half was deleted";
        return Fail(peering.PeeringState, "Connected", $"The peering is {state}: {cause}.");
    }
}

using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>What a rule sees beside the resource that it judges.</summary>
/// <param name="Topology">All resources.</param>
/// <param name="AsOf">The day at which retirements are judged (date only).</param>
internal sealed record RuleContext(Topology Topology, DateTime AsOf);

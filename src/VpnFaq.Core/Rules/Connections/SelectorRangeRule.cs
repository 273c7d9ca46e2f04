using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about custom traffic selectors in use, and the networks that their ranges are taken from.</summary>
internal abstract class SelectorRangeRule : TrafficSelectorRule
{
    protected sealed override Verdict CheckSelectors(ListOf<TrafficSelectorPolicy> policies, Connection connection, RuleContext context)
    {
        if (!connection.UsePolicyBasedTrafficSelectors.TryGet(false, out var isOn))
            return Unknown(connection.UsePolicyBasedTrafficSelectors);
        if (!isOn || connection.HasNatRules)
            return NotApplicable(isOn ? "The connection translates addresses." : "The selectors are not used.");
        if (Side(connection, context, out var side) is { } verdict)
            return verdict;

        var known = new PrefixSet<string>(side.Prefixes.Select(p => (p, side.Name)));
        List<Failure>? failures = null;
        foreach (var policy in policies)
        {
            var ranges = Ranges(policy);
            if (!ranges.TryGetItems(out var items))
                return Unknown(policy, ranges);
            foreach (var range in items)
            {
                // A range may be wider than the network; one that touches nothing of it is a mistake.
                if (range.IsValid && known.Overlapping(range) is null)
                    (failures ??= []).Add(Fail(PathOf(policy, ranges.Path), range.Text, $"a range of {side.Name}", $"{range} has no address in common with {side.Name}."));
            }
        }

        return From(failures);
    }

    protected abstract Field<ListOf<AddressPrefix>> Ranges(TrafficSelectorPolicy policy);

    /// <summary>The prefixes that the ranges should be part of; or the verdict where they are not known.</summary>
    protected abstract Verdict? Side(Connection connection, RuleContext context, out (string Name, IEnumerable<AddressPrefix> Prefixes) side);
}

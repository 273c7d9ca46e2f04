using VpnFaq.Facts;
using VpnFaq.PreSharedKeys;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class SharedKeyPublished : SharedKeyRule
{
    public override RuleInfo Info { get; } = new(PreSharedKeyAdvice.Source)
    {
        Id = "VPN353",
        Name = nameof(SharedKeyPublished),
        Title = "The preshared key is none that documentation or samples show",
        Severity = FindingSeverity.Warning,
        Reason = "Sample keys are the first ones that anybody tries; the tutorial says of its own that it is for show.",
        Recommendation = "Set a key at both ends that a generator drew at random.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckKey(KeyTraits key, Connection connection, RuleContext context) => key.IsPublished
        ? FailKey(connection, "a key of your own", "The preshared key stands in published samples.")
        : Pass;
}

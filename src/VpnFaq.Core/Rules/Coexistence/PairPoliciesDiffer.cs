using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Coexistence;

internal sealed class PairPoliciesDiffer : PairRule
{
    public override RuleInfo Info { get; } = new(NetworkPairs.TwoHalvesSource)
    {
        Id = "VPN803",
        Name = nameof(PairPoliciesDiffer),
        Title = "Both halves of a VNet-to-VNet connection have the same IPsec/IKE policy, or both have none",
        Severity = FindingSeverity.Error,
        Reason = "With a custom policy a gateway offers and takes that policy alone. Unless the other half has the same algorithms, they never agree.",
        Recommendation = "Set the same policy on both connections; only the SA lifetimes may differ.",
        FaqId = "do-i-need-to-specify-the-same-policy-on-both-vnet-to-vnet-connection-resources",
    };

    protected override Verdict CheckPair(Connection connection, Connection other)
    {
        if (!connection.IpsecPolicies.TryGetItems(out var policies) || !other.IpsecPolicies.TryGetItems(out var otherPolicies))
            return Unknown(connection.IpsecPolicies);
        if (policies.Count == 0 && otherPolicies.Count == 0)
            return NotApplicable("Neither half has a custom policy.");
        if (policies.Count == 0 || otherPolicies.Count == 0)
            return Fail(connection.IpsecPolicies.Path, Has(policies), $"the policy of {other.Name}", $"The connection has {Has(policies)}, the other half {other.Name} has {Has(otherPolicies)}.", Copy(connection, other, otherPolicies), FixImpact.Interrupts);

        List<Failure>? failures = null;
        foreach (var (mine, theirs) in Values(policies[0]).Zip(Values(otherPolicies[0]), static (a, b) => (a, b)))
        {
            if (!mine.TryGet(out var value) || !theirs.TryGet(out var otherValue))
                return Unknown(policies[0], mine);
            if (!Is(Plain(value), Plain(otherValue)))
                (failures ??= []).Add(Fail(policies[0], mine, otherValue, $"{value} meets {otherValue} of the other half, connection {other.Name}.", Copy(connection, other, otherPolicies), FixImpact.Interrupts));
        }

        return From(failures);
    }

    private static string Has(ListOf<IpsecPolicy> policies) => policies.Count == 0 ? "no custom policy" : "a custom policy";

    // Which half is right nobody can tell; the command takes over what the other half has.
    private static string Copy(Connection connection, Connection other, ListOf<IpsecPolicy> otherPolicies) => otherPolicies.Count == 0
        ? string.Empty
        : Fixes.SetConnection(Get(connection), $"$connection.IpsecPolicies = ({Get(other)}).IpsecPolicies");

    private static IEnumerable<Field<string>> Values(IpsecPolicy policy) =>
        [policy.IkeEncryption, policy.IkeIntegrity, policy.DhGroup, policy.IpsecEncryption, policy.IpsecIntegrity, policy.PfsGroup];

    // Two names of one group.
    private static string Plain(string value) => Is(value, "DHGroup2048") ? "DHGroup14" : value;
}

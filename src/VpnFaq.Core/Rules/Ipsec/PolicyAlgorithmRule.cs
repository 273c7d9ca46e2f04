using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

/// <summary>A rule about single algorithms of a custom policy, each for itself.</summary>
internal abstract class PolicyAlgorithmRule(params PolicyField[] concerned) : IpsecPolicyRule
{
    protected sealed override Verdict CheckPolicy(IpsecPolicy policy, Connection connection, RuleContext context)
    {
        var sum = default(VerdictSum);
        foreach (var name in concerned)
        {
            var field = policy.Algorithm(name);
            sum.Add(!field.TryGet(out var algorithm) ? Unknown(policy, field) : IsKept(name, algorithm) ? Pass : Broken(policy, name, algorithm, connection));
        }

        return sum.Total("The rule looks at no algorithm.");
    }

    protected abstract bool IsKept(PolicyField field, string algorithm);

    /// <summary>What to put instead; empty where nobody but the user can tell.</summary>
    protected abstract string Instead(PolicyField field, string algorithm);

    protected abstract string Message(PolicyField field, string algorithm);

    /// <summary>What the field should hold, for the finding.</summary>
    protected virtual string Expected(PolicyField field, string algorithm) => Instead(field, algorithm);

    private Failure Broken(IpsecPolicy policy, PolicyField name, string algorithm, Connection connection)
    {
        var value = Instead(name, algorithm);
        var fix = value.Length == 0 ? string.Empty : Set(connection, policy, name.ToString(), Quote(value));
        return Fail(policy, policy.Algorithm(name), Expected(name, algorithm), Message(name, algorithm), fix, fix.Length == 0 ? FixImpact.None : FixImpact.Interrupts);
    }
}

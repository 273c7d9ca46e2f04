using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

/// <summary>A custom policy against the floor of a preset: the same for tunnels and for clients.</summary>
internal static class FloorVerdicts
{
    // With these values of the PFS group, keys come from the group of Main Mode, which is judged by itself.
    private static readonly ListOf<string> GroupOfMainMode = ["None", "PFSMM"];

    /// <summary>Fields of a policy whose algorithm does not reach the floor.</summary>
    public static IEnumerable<PolicyField> Below(CryptoFloor floor, IpsecPolicy policy) =>
        IpsecPolicy.Algorithms.Where(field => policy.Algorithm(field).TryGet(out var algorithm) && IsBelow(floor, field, algorithm));

    public static void Add(ref VerdictSum sum, CryptoFloor floor, IpsecPolicy policy, Func<IpsecPolicy, string> fix)
    {
        foreach (var name in IpsecPolicy.Algorithms)
        {
            var field = policy.Algorithm(name);
            if (!field.TryGet(out var algorithm))
                sum.Add(Verdict.Unknown($"{policy.Path}.{field.Path}"));
            else if (IsBelow(floor, name, algorithm))
                sum.Add(Broken(floor, name, $"{policy.Path}.{field.Path}", algorithm, fix(policy)));
            else
                sum.Add(Verdict.Pass);
        }
    }

    private static bool IsBelow(CryptoFloor floor, PolicyField field, string algorithm) =>
        !floor.Allows(field, algorithm) && !(field == PolicyField.PfsGroup && GroupOfMainMode.Has(algorithm));

    private static Failure Broken(CryptoFloor floor, PolicyField name, string path, string algorithm, string fix) => new()
    {
        Property = path,
        Actual = algorithm,
        Expected = string.Join(", ", floor.For(name)),
        Message = $"{name} is {algorithm}, which does not reach {floor.Name}.",
        Fix = fix,
        Impact = fix.Length == 0 ? FixImpact.None : FixImpact.Interrupts,
    };
}

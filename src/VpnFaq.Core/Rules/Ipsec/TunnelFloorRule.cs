using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

/// <summary>A rule about every algorithm of a tunnel, for settings whose preset has that floor.</summary>
internal abstract class TunnelFloorRule(CryptoFloor floor) : TunnelRule
{
    public sealed override Verdict Check(Resource resource, RuleContext context) =>
        context.Settings.Preset.Floor == floor ? base.Check(resource, context) : NotApplicable(floor.NotAsked);

    protected sealed override Verdict CheckTunnel(Connection connection, RuleContext context)
    {
        if (!connection.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(connection.IpsecPolicies);
        var sum = default(VerdictSum);
        if (connection.IsIkeV1)
            sum.Add(Fail(connection.ConnectionProtocol, "IKEv2", $"{floor.Name} builds on IKEv2; this connection uses IKEv1."));
        if (policies.Count == 0)
            sum.Add(Fail(connection.IpsecPolicies.Path, "none", "1 policy", $"Without a custom policy Azure offers algorithms below {floor.Name}, and the other end chooses."));
        foreach (var policy in policies)
            FloorVerdicts.Add(ref sum, floor, policy, p => Fix(connection, p));
        return sum.Total("The rule looks at no algorithm.");
    }

    private string Fix(Connection connection, IpsecPolicy policy) =>
        Fixes.SetPolicy(Get(connection), policy, [.. FloorVerdicts.Below(floor, policy).Select(f => (f.ToString(), Quote(floor.For(f)[0])))]);
}

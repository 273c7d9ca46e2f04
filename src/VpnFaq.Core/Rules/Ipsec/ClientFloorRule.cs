using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Ipsec;

/// <summary>A rule about every algorithm that clients use over IKEv2, for settings whose preset has that floor.</summary>
internal abstract class ClientFloorRule(CryptoFloor floor) : PointToSiteRule
{
    public sealed override Verdict Check(Resource resource, RuleContext context) =>
        context.Settings.Preset.Floor == floor ? base.Check(resource, context) : NotApplicable(floor.NotAsked);

    protected sealed override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.Protocols.TryGet(out _))
            return Unknown(client.Protocols);
        if (!client.Offers("IkeV2"))
            return NotApplicable("Clients do not use IKEv2: their tunnels are TLS.");
        if (!client.IpsecPolicies.TryGetItems(out var policies))
            return Unknown(client.IpsecPolicies);
        if (policies.Count == 0)
            return Fail(client.IpsecPolicies.Path, "none", "1 policy", $"Without a custom policy clients over IKEv2 may settle for algorithms below {floor.Name}.");
        var sum = default(VerdictSum);
        foreach (var policy in policies)
            FloorVerdicts.Add(ref sum, floor, policy, static _ => string.Empty);
        return sum.Total("The rule looks at no algorithm.");
    }
}

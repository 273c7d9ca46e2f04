using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule that every ip configuration of a VPN gateway has to keep for itself.</summary>
internal abstract class IPConfigurationRule : VpnGatewayRule
{
    protected sealed override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.IPConfigurations.TryGet(out var configurations))
            return Unknown(gateway.IPConfigurations);
        if (configurations.Count == 0)
            return NotApplicable("The gateway has no ip configuration.");

        List<Failure>? failures = null;
        Verdict? notApplicable = null;
        foreach (var configuration in configurations)
        {
            var verdict = CheckConfiguration(configuration, gateway, context);
            if (verdict.Outcome == FindingOutcome.Unknown)
                return verdict;
            if (verdict.Outcome == FindingOutcome.NotApplicable)
                notApplicable = verdict;
            else if (verdict.Outcome == FindingOutcome.Fail)
                (failures ??= []).AddRange(verdict.Failures);
        }

        return failures is not null ? From(failures) : notApplicable ?? Pass;
    }

    protected abstract Verdict CheckConfiguration(GatewayIPConfiguration configuration, VirtualNetworkGateway gateway, RuleContext context);
}

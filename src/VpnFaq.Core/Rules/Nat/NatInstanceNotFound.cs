using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatInstanceNotFound : GatewayNatRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Faq("what-do-i-choose-as-the-ip-configuration-id"))
    {
        Id = "VPN613",
        Name = nameof(NatInstanceNotFound),
        Title = "The ip configuration that a NAT rule names is one of its gateway",
        Severity = FindingSeverity.Error,
        Reason = "The rule acts on the instance that the ip configuration belongs to; without it there is none.",
        Recommendation = "Name an ip configuration of the gateway; Azure calls them default and activeActive where nobody chose other names.",
        FaqId = "what-do-i-choose-as-the-ip-configuration-id",
    };

    protected override Verdict CheckRule(NatRule rule, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (rule.IPConfigurationId.IsUnreadable)
            return Unknown(rule.IPConfigurationId);
        if (!rule.IPConfigurationId.TryGet(out var text))
            return NotApplicable("The NAT rule names no ip configuration.");
        if (!gateway.IPConfigurations.TryGet(out var configurations))
            return Unknown(gateway.IPConfigurations);

        var name = ResourceId.Of(text).Name;
        if (configurations.Any(c => Is(c.Name.Or(string.Empty), name) || (c.Id.TryGet(out var id) && Is(id.Name, name))))
            return Pass;
        return configurations.FirstOrDefault(c => !c.Name.IsGiven) is { } unclear
            ? Unknown(unclear, unclear.Name)
            : Fail(rule.IPConfigurationId, string.Join(" or ", configurations.Select(c => c.Name.Or("?"))), $"Gateway {gateway.Name} has no ip configuration {name}.");
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class NamingConvention : Rule
{
    // Azure finds these by their names.
    private static readonly ListOf<string> FixedNames =
        ["GatewaySubnet", "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "AzureBastionSubnet", "RouteServerSubnet"];

    public override RuleInfo Info { get; } = new(ResourceNames.Source)
    {
        Id = "VPN198",
        Name = nameof(NamingConvention),
        Title = "The name fits the pattern that the settings lay down for its kind",
        Severity = FindingSeverity.Warning,
        Reason = "A name that follows the team's pattern tells what a resource is for, and scripts find it; a resource cannot be renamed later.",
        Recommendation = "Choose another name before the resource is made, or widen NamingPattern in the settings.",
        FaqId = "is-a-vpn-gateway-a-virtual-network-gateway",
    };

    public override Type ResourceClass => typeof(Resource);

    public override Verdict Check(Resource resource, RuleContext context)
    {
        if (!context.Settings.NamingPattern.TryGet(resource.Kind, out var pattern))
            return NotApplicable("The settings lay down no pattern for names of this kind.");
        if (!resource.GivenName.IsGiven && resource.Id is null)
            return Unknown(resource.GivenName);
        if (resource is Subnet && FixedNames.Has(resource.Name))
            return NotApplicable("Azure prescribes the name {0}.", resource.Name);
        return pattern.IsMatch(resource.Name)
            ? Pass
            : Fail(resource.GivenName.Path, resource.Name, pattern.ToString(), $"The name {resource.Name} does not fit the pattern {pattern} for a {resource.Kind.Noun}.");
    }
}

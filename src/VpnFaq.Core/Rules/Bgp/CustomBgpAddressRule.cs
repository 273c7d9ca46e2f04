using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

/// <summary>A rule about the APIPA addresses that the user has given to a gateway.</summary>
internal abstract class CustomBgpAddressRule : BgpGatewayRule
{
    protected sealed override Verdict CheckSettings(BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!settings.BgpPeeringAddresses.TryGetItems(out var instances))
            return Unknown(settings.BgpPeeringAddresses);
        foreach (var instance in instances)
        {
            if (instance.CustomBgpIpAddresses.IsUnreadable)
                return Unknown(instance, instance.CustomBgpIpAddresses);
        }

        return settings.HasCustomAddress ? CheckCustom(instances, settings, gateway, context) : NotApplicable("The gateway has no custom BGP addresses.");
    }

    /// <param name="instances">The addresses by ip configuration; some may have none of the user's.</param>
    /// <param name="settings">The settings that they belong to.</param>
    /// <param name="gateway">The gateway.</param>
    /// <param name="context">The rest of the input.</param>
    protected abstract Verdict CheckCustom(ListOf<BgpPeeringAddresses> instances, BgpSettings settings, VirtualNetworkGateway gateway, RuleContext context);
}

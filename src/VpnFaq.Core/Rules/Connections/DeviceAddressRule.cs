using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about the address of the VPN device of a site.</summary>
internal abstract class DeviceAddressRule : Rule<LocalNetworkGateway>
{
    protected sealed override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (site.GatewayIpAddress.IsGiven)
            return CheckAddress(site.DeviceAddress, site, context);
        return site.GatewayIpAddress.IsUnreadable || !site.Fqdn.IsGiven
            ? Unknown(site.GatewayIpAddress)
            : NotApplicable("The device is found by its FQDN.");
    }

    protected abstract Verdict CheckAddress(AddressPrefix address, LocalNetworkGateway site, RuleContext context);

    /// <summary>Whether the text is one IPv4 address and nothing more; another rule speaks of the others.</summary>
    protected static bool IsIPv4Address(AddressPrefix address) => address.IsSingleAddress && !address.IsIPv6 && address.Text.IndexOf('/') < 0;
}

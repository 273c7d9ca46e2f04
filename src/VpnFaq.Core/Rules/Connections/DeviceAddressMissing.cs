using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DeviceAddressMissing : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(LocalNetworks.SettingsSource)
    {
        Id = "VPN309",
        Name = nameof(DeviceAddressMissing),
        Title = "The site names the address or the FQDN of its VPN device",
        Severity = FindingSeverity.Error,
        Reason = "The gateway has to know whom to build the tunnel with.",
        Recommendation = "Give the site the public IPv4 address of the device, or its FQDN where the address changes.",
        FaqId = "what-should-i-consider-when-selecting-a-vpn-device",
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (site.GatewayIpAddress.IsGiven || site.Fqdn.IsGiven)
            return Pass;
        if (site.GatewayIpAddress.IsUnreadable || !site.IsDescribed)
            return Unknown(site.GatewayIpAddress);
        return site.Fqdn.IsUnreadable
            ? Unknown(site.Fqdn)
            : Fail(site.GatewayIpAddress, "a public IPv4 address, or an fqdn", "The site has neither the address nor the FQDN of a VPN device.");
    }
}

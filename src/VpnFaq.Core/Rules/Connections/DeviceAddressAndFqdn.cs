using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class DeviceAddressAndFqdn : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(LocalNetworks.SettingsSource)
    {
        Id = "VPN310",
        Name = nameof(DeviceAddressAndFqdn),
        Title = "The site names its VPN device once, by address or by FQDN",
        Severity = FindingSeverity.Warning,
        Reason = "A device is found by address or by name. In Azure's own example of a request with both, the answer keeps only the address: the name is lost without a word.",
        Recommendation = "Keep the address of a device whose address is fixed, the FQDN of one whose address changes.",
        FaqId = "what-should-i-consider-when-selecting-a-vpn-device",
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (site.GatewayIpAddress.IsUnreadable)
            return Unknown(site.GatewayIpAddress);
        if (site.Fqdn.IsUnreadable)
            return Unknown(site.Fqdn);
        if (!site.GatewayIpAddress.TryGet(out var address) && !site.Fqdn.IsGiven)
            return NotApplicable("The site names no device.");
        return site.GatewayIpAddress.IsGiven && site.Fqdn.TryGet(out var name)
            ? Fail(site.Fqdn, "none beside an address", $"The device is given as {address} and as {name}; only one of them can count.")
            : Pass;
    }
}

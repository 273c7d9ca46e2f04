using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class FqdnIllFormed : Rule<LocalNetworkGateway>
{
    public override RuleInfo Info { get; } = new(LocalNetworks.DeviceSource)
    {
        Id = "VPN314",
        Name = nameof(FqdnIllFormed),
        Title = "The FQDN of the VPN device is a full DNS name",
        Severity = FindingSeverity.Error,
        Reason = "The gateway asks DNS for the name; what is no name of the public DNS has no answer, and the tunnel no peer.",
        Recommendation = "Enter the full name, such as vpn.oslo.example.com: no address, no scheme, no port. It should resolve to one IPv4 address.",
        FaqId = "what-should-i-consider-when-selecting-a-vpn-device",
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (!site.Fqdn.TryGet(out var name))
            return site.Fqdn.IsUnreadable ? Unknown(site.Fqdn) : NotApplicable("The device is found by its address.");
        if (AddressPrefix.Parse(name).IsValid)
            return Fail(site.Fqdn, "a DNS name", $"{name} is an address; it belongs into gatewayIpAddress.");
        return IsFullName(name) ? Pass : Fail(site.Fqdn, "a full DNS name", $"\"{name}\" is no full name of the public DNS.");
    }

    private static bool IsFullName(string name)
    {
        var labels = name.TrimEnd('.').Split('.');
        return name.Length <= 253 && labels.Length > 1 && Array.TrueForAll(labels, IsLabel);
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label[0] != '-' && label[label.Length - 1] != '-' && label.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
}

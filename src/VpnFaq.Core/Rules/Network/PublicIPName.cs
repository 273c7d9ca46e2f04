using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PublicIPName : GatewayAddressRule
{
    public override RuleInfo Info { get; } = new(ResourceNames.Source)
    {
        Id = "VPN235",
        Name = nameof(PublicIPName),
        Title = "The name of the gateway's address is one that Azure takes",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses other names.",
        Recommendation = "Use 1 to 80 letters, digits, underscores, periods and hyphens; begin with a letter or a digit, end with one or with an underscore.",
        FaqId = "can-i-get-my-vpn-gateway-ip-address-before-i-create-it",
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!address.GivenName.IsGiven)
            return Unknown(address.GivenName);
        return ResourceNames.IsValid(address.Name)
            ? Pass
            : Fail(address.GivenName, "1 to 80 letters, digits, _, . and -", $"Azure does not take the name {address.Name} for a public address.");
    }
}

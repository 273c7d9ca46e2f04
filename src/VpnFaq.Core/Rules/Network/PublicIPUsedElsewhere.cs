using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PublicIPUsedElsewhere : GatewayAddressRule
{
    public override RuleInfo Info { get; } = new(PublicIPs.KindsSource)
    {
        Id = "VPN230",
        Name = nameof(PublicIPUsedElsewhere),
        Title = "The address that a gateway names is not attached to something else",
        Severity = FindingSeverity.Error,
        Reason = "An address is given to one resource until that lets go of it; Azure refuses a gateway with an address that is in use.",
        Recommendation = "Make an address for the gateway, or free this one first.",
        FaqId = "can-i-get-my-vpn-gateway-ip-address-before-i-create-it",
        AzureErrorCode = ["PublicIPAddressInUse"],
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (address.IPConfiguration.IsUnreadable)
            return Unknown(address.IPConfiguration);
        if (!address.IPConfiguration.TryGet(out var use))
            return Pass;
        var user = use.Parent ?? use;
        foreach (var other in context.Topology.GatewaysWith(address))
        {
            if (other.Id is null)
                return NotApplicable("The gateway has no id yet, so its own use cannot be told from another's.");
            if (other.Id.Equals(user))
                return Pass;
        }

        return Fail(address.IPConfiguration, $"an ip configuration of {gateway.Name}", $"Gateway {gateway.Name} names the address, but {user.Name} uses it.");
    }
}

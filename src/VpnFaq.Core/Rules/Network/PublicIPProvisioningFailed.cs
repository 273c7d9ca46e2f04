using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PublicIPProvisioningFailed : GatewayAddressRule
{
    public override RuleInfo Info { get; } = new(Source.At("https://learn.microsoft.com/azure/networking/troubleshoot-failed-state", "2022-04-08"))
    {
        Id = "VPN234",
        Name = nameof(PublicIPProvisioningFailed),
        Title = "The last change of the gateway's address succeeded",
        Severity = FindingSeverity.Warning,
        Reason = "The gateway depends on its address. After a failed change what Azure shows need not be what it runs, and changes of the gateway can fail in turn.",
        Recommendation = "Apply the address once more as it should be; the activity log names the cause of the failure.",
        FaqId = "can-i-get-my-vpn-gateway-ip-address-before-i-create-it",
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (address.IsPlanned)
            return NotApplicable("The input is a request or a template: nothing has been done yet.");
        if (!address.ProvisioningState.TryGet(out var state))
            return Unknown(address.ProvisioningState);
        return Is(state, "Failed")
            ? Fail(address.ProvisioningState, "Succeeded", $"The last change of this address of {gateway.Name} failed.", $"{Get(address)} | Set-AzPublicIpAddress")
            : Pass;
    }
}

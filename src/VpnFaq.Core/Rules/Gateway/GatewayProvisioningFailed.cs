using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Gateway;

internal sealed class GatewayProvisioningFailed : VpnGatewayRule
{
    public override RuleInfo Info { get; } = new(Source.At("https://learn.microsoft.com/azure/networking/troubleshoot-failed-state", "2022-04-08"))
    {
        Id = "VPN111",
        Name = nameof(GatewayProvisioningFailed),
        Title = "The last operation on the gateway succeeded",
        Severity = FindingSeverity.Warning,
        Reason = "Tunnels may go on working, but Azure refuses further changes to the gateway and to its connections until the state is mended.",
        Recommendation = "Write the gateway back as it is. If that fails, its error says what is wrong.",
        FaqId = "where-can-i-find-information-about-gateway-types-requirements-and-throughput",
    };

    protected override Verdict CheckGateway(VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!gateway.ProvisioningState.TryGet(string.Empty, out var state))
            return Unknown(gateway.ProvisioningState);
        if (state.Length == 0)
            return NotApplicable("The input is a request or a template: nothing has been done yet.");
        if (!Is(state, "Failed"))
            return Pass;
        return Fail(
            gateway.ProvisioningState,
            "Succeeded",
            "The last change to the gateway failed; Azure may refuse the next one.",
            $"{Get(gateway)} | Set-AzVirtualNetworkGateway",
            FixImpact.Interrupts);
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class SubnetReferenceMissing : IPConfigurationRule
{
    // Azure's answer was reported there; the article says only that the subnet comes first.
    private static readonly Source Report = Source.At("https://github.com/MicrosoftDocs/azure-docs/issues/52229", "2026-11-22");

    public override RuleInfo Info { get; } = new(Report)
    {
        Id = "VPN205",
        Name = nameof(SubnetReferenceMissing),
        Title = "Every ip configuration of the gateway names its subnet",
        Severity = FindingSeverity.Error,
        Reason = "Without it Azure does not know where to place the gateway and refuses it. A common cause is a variable that stayed empty because the subnet has another name.",
        Recommendation = "Let the ip configuration refer to the GatewaySubnet of the network.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override Verdict CheckConfiguration(GatewayIPConfiguration configuration, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (configuration.Subnet.IsUnreadable)
            return Unknown(configuration, configuration.Subnet);
        return configuration.Subnet.IsGiven
            ? Pass
            : Fail(configuration, configuration.Subnet, "the id of GatewaySubnet", $"Ip configuration {configuration.Name.Or("without a name")} refers to no subnet.");
    }
}

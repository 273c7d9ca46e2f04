using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Retirement;

internal sealed class BasicPublicIPRetired : BasicGatewayAddressRule
{
    public override RuleInfo Info { get; } = new(BasicPublicIPs.Source)
    {
        Id = "VPN904",
        Name = nameof(BasicPublicIPRetired),
        Title = "The public IP address of a VPN gateway is not of the Basic SKU",
        Severity = FindingSeverity.Warning,
        Reason = "Basic addresses are retired. A gateway that still has one is without SLA, and Microsoft migrates it at a time of its own, with an interruption and no way back.",
        Recommendation = "Check the gateway subnet and the four setups that the migration can break, and watch for it. On a gateway of the Basic SKU, remove the reference to the address in the portal.",
        FaqId = "how-does-the-retirement-of-basic-sku-public-ip-addresses-affect-my-vpn-gateways",
    };

    protected override Verdict CheckAddress(PublicIPAddress address, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (context.AsOf < (gateway.IsBasic ? BasicPublicIPs.BasicGatewaysChange : BasicPublicIPs.Announced))
            return NotApplicable("The retirement of Basic addresses did not concern the gateway yet.");
        if (gateway.IsPlanned)
            return NotApplicable("The gateway is yet to be made; another rule speaks of new gateways.");
        return gateway.IsBasic
            ? Fail(address.SkuName, "no reference to it", $"Gateway {gateway.Name} of the Basic SKU refers to the address; the reference can be removed, and the address stays the same.")
            : Fail(address.SkuName, "Standard", $"Gateway {gateway.Name} uses the address. {Stage(context.AsOf)}", impact: FixImpact.Interrupts);
    }

    private static string Stage(DateTime day) =>
        day <= BasicPublicIPs.CustomerMigrationEnded ? $"Customers can migrate it up to {Day(BasicPublicIPs.CustomerMigrationEnded)}."
        : day < BasicPublicIPs.MigrationByMicrosoft ? $"There is no SLA since {Day(BasicPublicIPs.CustomerMigrationEnded)}, and Microsoft will migrate it."
        : "There is no SLA, and Microsoft migrates it with an interruption of up to ten minutes.";
}

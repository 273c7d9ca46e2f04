using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class MigrationRoom : GatewaySubnetSizeRule
{
    public override RuleInfo Info { get; } = new(BasicPublicIPs.Source)
    {
        Id = "VPN217",
        Name = nameof(MigrationRoom),
        Title = "A gateway that still has a Basic public address has room in its subnet to migrate",
        Severity = FindingSeverity.Warning,
        Reason = "The move to a Standard address needs three free addresses in the gateway subnet, and may fail in a /28 or smaller.",
        Recommendation = "Add a prefix to GatewaySubnet until it holds the addresses of a /27 before the gateway is migrated.",
        FaqId = "how-does-the-retirement-of-basic-sku-public-ip-addresses-affect-my-vpn-gateways",
    };

    protected override Verdict CheckSize(Subnet subnet, long size, VirtualNetworkGateway vpn, bool expressRoute, RuleContext context)
    {
        if (!vpn.SkuName.IsGiven)
            return Unknown(vpn.SkuName);
        if (vpn.IsBasic || vpn.IsPlanned || context.AsOf < BasicPublicIPs.Announced)
            return NotApplicable("Only existing gateways of other SKUs than Basic are migrated, since the retirement was announced.");
        if (!context.TryGetBasicAddress(vpn, out var basic, out var why))
            return why;
        if (basic is null)
            return NotApplicable("The gateway has no Basic public address.");
        if (size < AddressesAdvised)
        {
            return expressRoute
                ? NotApplicable("With ExpressRoute in the subnet a /27 is a must: another rule speaks of that.")
                : Fail(subnet.AddressPrefixes, $"/{GatewaySubnets.LongestAdvisedPrefix} or larger", $"{PrefixesOf(subnet)} is smaller than the migration of {vpn.Name} to a Standard address wants.");
        }

        // Gateways may use more addresses than they list, never fewer.
        var free = size - GatewaySubnets.ReservedAddresses - subnet.IPConfigurations.Items().Count;
        return free >= GatewaySubnets.FreeAddressesForMigration
            ? Pass
            : Fail(subnet.AddressPrefixes, $"{GatewaySubnets.FreeAddressesForMigration} free addresses", $"{PrefixesOf(subnet)} has {Count(Math.Max(free, 0), "address", "addresses")} left, too few to migrate {vpn.Name} to a Standard address.");
    }
}

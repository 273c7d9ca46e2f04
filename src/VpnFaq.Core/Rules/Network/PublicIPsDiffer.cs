using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PublicIPsDiffer : GatewayAddressesRule
{
    public override RuleInfo Info { get; } = new(PublicIPs.AlikeSource)
    {
        Id = "VPN226",
        Name = nameof(PublicIPsDiffer),
        Title = "The addresses of a gateway are alike in SKU, allocation and zones",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses an active-active gateway whose addresses differ.",
        Recommendation = "Make the addresses with the same SKU, allocation and zones.",
        FaqId = "can-i-request-a-static-public-ip-address-for-my-vpn-gateway",
        AzureErrorCode = ["ActiveActiveGatewayPublicIPAddressesDiffersInSkuOrZones"],
    };

    protected override Verdict CheckAddresses(VirtualNetworkGateway gateway, ListOf<GatewayIPConfiguration> configurations, PublicIPAddress[] addresses)
    {
        foreach (var address in addresses)
        {
            if (!address.SkuName.IsGiven)
                return Unknown(address.SkuName);
            if (!address.AllocationMethod.IsGiven)
                return Unknown(address.AllocationMethod);
            if (address.Zones.IsUnreadable)
                return Unknown(address.Zones);
        }

        List<Failure>? failures = null;
        for (var i = 1; i < addresses.Length; i++)
        {
            // Sources disagree on the zones of the third address: another rule speaks of them.
            var alike = HaveSameKind(addresses[0], addresses[i]) && (i > 1 || HaveSameZones(addresses[0], addresses[i]));
            if (!alike)
                (failures ??= []).Add(Fail(PathOf(configurations[i]), $"{addresses[i].Name}: {KindOf(addresses[i])}", KindOf(addresses[0]), $"{addresses[i].Name} is {KindOf(addresses[i])}, {addresses[0].Name} is {KindOf(addresses[0])}."));
        }

        return From(failures);
    }

    private static bool HaveSameKind(PublicIPAddress left, PublicIPAddress right) =>
        Is(left.SkuName.Or(string.Empty), right.SkuName.Or(string.Empty)) && Is(left.AllocationMethod.Or(string.Empty), right.AllocationMethod.Or(string.Empty));

    private static string KindOf(PublicIPAddress address) => $"{address.SkuName.Or(string.Empty)}, {address.AllocationMethod.Or(string.Empty)}, {ZonesOf(address)}";
}

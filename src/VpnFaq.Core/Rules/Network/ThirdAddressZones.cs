using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class ThirdAddressZones : GatewayAddressesRule
{
    public override RuleInfo Info { get; } = new(BasicPublicIPs.Source)
    {
        Id = "VPN227",
        Name = nameof(ThirdAddressZones),
        Title = "The third address of a gateway has no zones, or those of the other two",
        Severity = FindingSeverity.Warning,
        Reason = "The migration article wants the third address without zones, and all addresses alike; one that is neither fits no reading of it, and updates of the gateway may fail.",
        Recommendation = "Make the third address without zones with PowerShell or the CLI, or with the zones of the other two.",
        FaqId = "basic-public-ip-migration",
    };

    protected override Verdict CheckAddresses(VirtualNetworkGateway gateway, ListOf<GatewayIPConfiguration> configurations, PublicIPAddress[] addresses)
    {
        if (addresses.Length < 3)
            return NotApplicable("The gateway has no third address.");
        foreach (var address in addresses)
        {
            if (address.Zones.IsUnreadable)
                return Unknown(address.Zones);
        }

        var third = addresses[2];
        return third.Zones.Items().Count == 0 || HaveSameZones(third, addresses[0])
            ? Pass
            : Fail(PathOf(configurations[2]), $"{third.Name}: {ZonesOf(third)}", $"no zones, or {ZonesOf(addresses[0])}", $"{third.Name} has {ZonesOf(third)}, while {addresses[0].Name} has {ZonesOf(addresses[0])}.");
    }
}

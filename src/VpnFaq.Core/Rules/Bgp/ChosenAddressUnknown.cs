using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Bgp;

internal sealed class ChosenAddressUnknown : ChosenBgpAddressRule
{
    public override RuleInfo Info { get; } = new(BgpAddresses.Source)
    {
        Id = "VPN525",
        Name = nameof(ChosenAddressUnknown),
        Title = "A connection chooses custom BGP addresses that its gateway has at that ip configuration",
        Severity = FindingSeverity.Error,
        Reason = "The connection only picks from the addresses of the gateway, for each ip configuration from its own; anything else is refused.",
        Recommendation = "Add the address to the gateway first, or choose one that stands at that ip configuration already.",
        FaqId = "what-address-does-azure-vpn-gateway-use-for-bgp-peer-ip",
    };

    protected override Verdict CheckChosen(ListOf<CustomBgpIpAddress> chosen, Connection connection, RuleContext context)
    {
        if (!context.TryGateway(connection, out var gateway, out var why))
            return why;
        if (!gateway.BgpSettings.TryGet(out var settings))
            return Unknown(gateway.BgpSettings);
        if (!settings.BgpPeeringAddresses.TryGet(out var instances))
            return Unknown(settings.BgpPeeringAddresses);

        var sum = default(VerdictSum);
        foreach (var choice in chosen)
            sum.Add(CheckChoice(choice, instances, gateway));
        return sum.Total("The connection chooses no custom BGP addresses.");
    }

    private static Verdict CheckChoice(CustomBgpIpAddress choice, ListOf<BgpPeeringAddresses> instances, VirtualNetworkGateway gateway)
    {
        if (!choice.IPConfigurationId.TryGet(out var id))
            return Unknown(choice, choice.IPConfigurationId);
        if (!choice.Address.TryGet(out var address))
            return Unknown(choice, choice.Address);
        foreach (var instance in instances)
        {
            if (!instance.IPConfigurationId.TryGet(out var other))
                return Unknown(instance, instance.IPConfigurationId);
            if (!Is(id, other.Value))
                continue;
            if (!instance.CustomBgpIpAddresses.TryGetItems(out var addresses))
                return Unknown(instance, instance.CustomBgpIpAddresses);
            return addresses.Contains(AddressPrefix.Parse(address))
                ? Pass
                : Fail(choice, choice.Address, addresses.Count == 0 ? "none" : string.Join(" or ", addresses), $"{address} is no custom address of gateway {gateway.Name} at this ip configuration.");
        }

        return Fail(choice, choice.IPConfigurationId, "an ip configuration of the gateway", $"Gateway {gateway.Name} has no such ip configuration.");
    }
}

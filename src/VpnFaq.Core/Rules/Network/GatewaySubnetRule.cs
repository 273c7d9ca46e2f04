using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

/// <summary>A rule about gateway subnets; other subnets are not its business.</summary>
internal abstract class GatewaySubnetRule : Rule<Subnet>
{
    protected sealed override Verdict Check(Subnet subnet, RuleContext context) =>
        subnet.IsGatewaySubnet ? CheckSubnet(subnet, context) : NotApplicable("The subnet is not the gateway subnet.");

    protected abstract Verdict CheckSubnet(Subnet subnet, RuleContext context);

    /// <summary>The command that takes something off the subnet, by the name of its property in the cmdlets' class.</summary>
    protected static string Detach(Subnet subnet, string property) => subnet.Id?.Parent is not { } network
        ? string.Empty
        : $"$network = Get-AzVirtualNetwork -Name {Quote(network.Name)} -ResourceGroupName {Quote(subnet.ResourceGroup)}; ($network.Subnets | Where-Object Name -eq {Quote(subnet.Name)}).{property} = $null; Set-AzVirtualNetwork -VirtualNetwork $network";
}

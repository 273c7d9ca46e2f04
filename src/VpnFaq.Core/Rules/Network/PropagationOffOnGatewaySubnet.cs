using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class PropagationOffOnGatewaySubnet : SubnetRouteTableRule
{
    public override RuleInfo Info { get; } = new(GatewaySubnets.Source)
    {
        Id = "VPN213",
        Name = nameof(PropagationOffOnGatewaySubnet),
        Title = "The route table of the gateway subnet lets gateway routes propagate",
        Severity = FindingSeverity.Error,
        Reason = "The gateway does not work in a subnet that does not learn the gateway's routes.",
        Recommendation = "Turn propagation on in that route table. Where other subnets need it off, give GatewaySubnet a table of its own.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override bool OfGatewaySubnet => true;

    protected override Verdict CheckTable(Subnet subnet, RouteTable table, ListOf<Route> routes, RuleContext context)
    {
        if (!table.DisableBgpRoutePropagation.TryGet(false, out var off))
            return Unknown(table.DisableBgpRoutePropagation);
        return !off
            ? Pass
            : new Failure
            {
                At = table,
                Property = table.DisableBgpRoutePropagation.Path,
                Actual = "true",
                Expected = "false",
                Message = $"The table keeps gateway routes out of {subnet.DisplayName}.",
                Fix = $"$table = {Get(table)}; $table.DisableBgpRoutePropagation = $false; Set-AzRouteTable -RouteTable $table",
            };
    }
}

using System.Management.Automation;
using VpnFaq.Facts;
using VpnFaq.PowerShell.Completion;

namespace VpnFaq.PowerShell;

/// <summary>Gets the SKUs of VPN gateways: all of them, or those that carry what is needed, the smallest first.</summary>
[Cmdlet(VerbsCommon.Get, "VpnGatewaySku")]
[OutputType(typeof(GatewaySku))]
public sealed class GetVpnGatewaySkuCommand : PSCmdlet
{
    private bool found;

    /// <summary>Names of SKUs; wildcards are allowed.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(SkuNameCompleter))]
    public string[]? Name { get; set; }

    /// <summary>Generation 1 or 2.</summary>
    [Parameter]
    [ValidateRange(1, 2)]
    public int? Generation { get; set; }

    /// <summary>Site-to-site and VNet-to-VNet tunnels that are needed.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? Tunnels { get; set; }

    /// <summary>Aggregate throughput that is needed, in Mbps.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? ThroughputMbps { get; set; }

    /// <summary>Clients over IKEv2 and OpenVPN that are needed.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? PointToSiteConnections { get; set; }

    /// <summary>Virtual machines and other endpoints that talk through the gateway.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int? VirtualMachines { get; set; }

    /// <summary>Only SKUs that spread their instances over availability zones.</summary>
    [Parameter]
    public SwitchParameter ZoneRedundant { get; set; }

    /// <summary>Only SKUs with BGP.</summary>
    [Parameter]
    public SwitchParameter Bgp { get; set; }

    /// <summary>Only SKUs with NAT rules.</summary>
    [Parameter]
    public SwitchParameter Nat { get; set; }

    /// <summary>Only SKUs whose instances can both be active.</summary>
    [Parameter]
    public SwitchParameter ActiveActive { get; set; }

    /// <summary>The day at which SKUs have to be open for new gateways where a need is named. Default: today.</summary>
    [Parameter]
    [IsoDate]
    public DateTime AsOf { get; set; } = DateTime.Today;

    /// <summary>Also show SKUs that no new gateway can have.</summary>
    [Parameter]
    public SwitchParameter IncludeClosed { get; set; }

    private bool NamesNeed =>
        (Tunnels ?? ThroughputMbps ?? PointToSiteConnections ?? VirtualMachines) is not null || ZoneRedundant || Bgp || Nat || ActiveActive;

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var name in Name ?? ["*"])
        {
            var pattern = new WildcardPattern(name, WildcardOptions.IgnoreCase);
            var named = GatewaySkus.All.Where(s => pattern.IsMatch(s.Name)).ToList();
            if (named.Count == 0)
                WriteError(NotFound(name));
            foreach (var sku in named.Where(Fits).OrderBy(s => s.ThroughputMbps).ThenBy(s => s.ZoneRedundant))
            {
                found = true;
                WriteObject(sku);
            }
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        // Without a name nothing was said yet.
        if (!found && Name is null)
            WriteWarning(GatewaySkus.All.Any(Meets) ? "All SKUs that meet these needs are closed for new gateways. -IncludeClosed shows them." : "No SKU meets all of these needs.");
    }

    private static ErrorRecord NotFound(string name) => new(
        new ItemNotFoundException($"No SKU of VPN gateways is called {name}. There are {string.Join(", ", GatewaySkus.All.Select(s => s.Name).Distinct())}."),
        "VpnFaq.SkuNotFound",
        ErrorCategory.ObjectNotFound,
        name);

    private bool Fits(GatewaySku sku) => Meets(sku) && (!NamesNeed || IncludeClosed || sku.IsOpen(AsOf));

    private bool Meets(GatewaySku sku) =>
        (Generation is null || sku.Generation == Generation)
        && (Tunnels is null || sku.Tunnels >= Tunnels)
        && (ThroughputMbps is null || sku.ThroughputMbps >= ThroughputMbps)
        && (PointToSiteConnections is null || sku.PointToSiteConnections >= PointToSiteConnections)
        && (VirtualMachines is null || sku.VirtualMachines >= VirtualMachines)
        && (!ZoneRedundant || sku.ZoneRedundant)
        && (!Bgp || sku.Bgp)
        && (!Nat || sku.Nat)
        && (!ActiveActive || sku.ActiveActive);
}

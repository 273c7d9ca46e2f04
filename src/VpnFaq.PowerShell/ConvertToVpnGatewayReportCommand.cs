using System.Management.Automation;

namespace VpnFaq.PowerShell;

/// <summary>Makes a report of findings: one text.</summary>
[Cmdlet(VerbsData.ConvertTo, "VpnGatewayReport")]
[OutputType(typeof(string))]
public sealed class ConvertToVpnGatewayReportCommand : ReportCommand
{
    /// <summary>The format.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public ReportFormat Format { get; set; }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (!HasOnlyStrangers)
            WriteObject(Write(Format));
    }
}

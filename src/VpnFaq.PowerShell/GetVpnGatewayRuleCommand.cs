using System.Management.Automation;
using VpnFaq.PowerShell.Completion;
using VpnFaq.Rules;

namespace VpnFaq.PowerShell;

/// <summary>Gets the rules that Test-VpnGatewayConfig asks.</summary>
[Cmdlet(VerbsCommon.Get, "VpnGatewayRule")]
[OutputType(typeof(RuleInfo))]
public sealed class GetVpnGatewayRuleCommand : PSCmdlet
{
    private readonly HashSet<string> written = [];

    /// <summary>Ids or names of rules; wildcards are allowed. Findings can be piped in.</summary>
    [Parameter(Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("RuleId", "Name")]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(RuleIdCompleter))]
    [ValidateNotNullOrEmpty]
    public string[]? Id { get; set; }

    /// <summary>Only rules on these topics.</summary>
    [Parameter]
    public RuleTopic[]? Topic { get; set; }

    /// <summary>Only rules of these severities.</summary>
    [Parameter]
    public FindingSeverity[]? Severity { get; set; }

    /// <summary>Only rules for errors that Azure answers with these codes; wildcards are allowed.</summary>
    [Parameter]
    [SupportsWildcards]
    public string[]? AzureErrorCode { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var selection = RuleSelection.Of(Id);
        selection.Unmatched.ForEach(pattern => WriteError(InputErrors.RuleNotFound(pattern)));
        foreach (var rule in RuleCatalog.Default.Rules.Select(r => r.Info))
        {
            if ((Id is null || selection.Matches(rule)) && IsAskedFor(rule) && written.Add(rule.Id))
                WriteObject(rule);
        }
    }

    private bool IsAskedFor(RuleInfo rule) =>
        (Topic is null || Topic.Contains(rule.Topic))
        && (Severity is null || Severity.Contains(rule.Severity))
        && (AzureErrorCode is null || AzureErrorCode.Any(code => rule.AzureErrorCode.Any(new WildcardPattern(code, WildcardOptions.IgnoreCase).IsMatch)));
}

using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using VpnFaq.Facts;

namespace VpnFaq.PowerShell.Completion;

/// <summary>Completes names of gateway SKUs.</summary>
public sealed class SkuNameCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        GatewaySkus.All.Select(s => s.Name).Distinct()
            .Where(n => n.StartsWith((wordToComplete ?? string.Empty).Trim('\'', '"'), StringComparison.OrdinalIgnoreCase))
            .Select(n => new CompletionResult(n));
}

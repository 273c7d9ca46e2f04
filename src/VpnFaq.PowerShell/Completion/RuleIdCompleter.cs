using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using VpnFaq.Rules;

namespace VpnFaq.PowerShell.Completion;

/// <summary>Completes ids of rules from the start of an id or of a name.</summary>
public sealed class RuleIdCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var start = (wordToComplete ?? string.Empty).Trim('\'', '"');
        return RuleCatalog.Default.Rules.Select(r => r.Info)
            .Where(r => r.Id.StartsWith(start, StringComparison.OrdinalIgnoreCase) || r.Name.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            .Select(r => new CompletionResult(r.Id, $"{r.Id} {r.Name}", CompletionResultType.ParameterValue, $"{r.Severity}: {r.Title}"));
    }
}

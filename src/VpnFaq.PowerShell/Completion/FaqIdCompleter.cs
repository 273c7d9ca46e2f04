using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using VpnFaq.Faq;

namespace VpnFaq.PowerShell.Completion;

/// <summary>Completes ids of answers: those that begin as typed, then those that have it anywhere.</summary>
public sealed class FaqIdCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var typed = (wordToComplete ?? string.Empty).Trim('\'', '"', '*');
        return FaqBook.Embedded.Entries
            .Select(entry => (entry, at: entry.Id.IndexOf(typed, StringComparison.OrdinalIgnoreCase)))
            .Where(found => found.at >= 0)
            .OrderBy(found => found.at == 0 ? 0 : 1)
            .Select(found => new CompletionResult(found.entry.Id, found.entry.Id, CompletionResultType.ParameterValue, PlainText.Inline(found.entry.Question)));
    }
}

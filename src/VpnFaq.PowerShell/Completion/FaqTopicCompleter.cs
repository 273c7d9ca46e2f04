using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using VpnFaq.Faq;

namespace VpnFaq.PowerShell.Completion;

/// <summary>Completes topics of answers.</summary>
public sealed class FaqTopicCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var typed = (wordToComplete ?? string.Empty).Trim('\'', '"', '*');
        return FaqBook.Embedded.Entries
            .GroupBy(entry => entry.Topic)
            .Where(topic => topic.Key.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(topic => new CompletionResult(topic.Key, topic.Key, CompletionResultType.ParameterValue, $"{topic.Key}: {topic.Count()} questions"));
    }
}

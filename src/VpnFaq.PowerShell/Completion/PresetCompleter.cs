using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using VpnFaq.Settings;

namespace VpnFaq.PowerShell.Completion;

/// <summary>Completes names of presets.</summary>
public sealed class PresetCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters) =>
        Preset.All
            .Where(p => p.Name.StartsWith((wordToComplete ?? string.Empty).Trim('\'', '"'), StringComparison.OrdinalIgnoreCase))
            .Select(p => new CompletionResult(p.Name, p.Name, CompletionResultType.ParameterValue, p.Description));
}

using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using VpnFaq.Settings;

namespace VpnFaq.PowerShell.Completion;

/// <summary>Completes names of presets, then files.</summary>
public sealed class SettingsCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete, CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        var typed = (wordToComplete ?? string.Empty).Trim('\'', '"');
        return Preset.All
            .Where(p => p.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
            .Select(p => new CompletionResult(p.Name, p.Name, CompletionResultType.ParameterValue, p.Description))
            .Concat(CompletionCompleters.CompleteFilename(typed));
    }
}

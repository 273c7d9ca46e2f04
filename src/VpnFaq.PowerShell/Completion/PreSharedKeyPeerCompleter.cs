using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using VpnFaq.PreSharedKeys;

namespace VpnFaq.PowerShell.Completion;

/// <summary>Completes the names of peers; the tooltip says what is special about each.</summary>
public sealed class PreSharedKeyPeerCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(
        string commandName,
        string parameterName,
        string wordToComplete,
        CommandAst commandAst,
        IDictionary fakeBoundParameters)
    {
        var pattern = (wordToComplete ?? string.Empty).Trim('\'', '"') + "*";
        return PreSharedKeyPeers.All
            .Where(peer => PeerNames.Fits(peer, pattern))
            .Select(peer => new CompletionResult(peer.Name, peer.Name, CompletionResultType.ParameterValue, peer.Description));
    }
}

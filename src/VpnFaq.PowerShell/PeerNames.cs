using System.Management.Automation;
using VpnFaq.PreSharedKeys;
using VpnFaq.Reading;

namespace VpnFaq.PowerShell;

/// <summary>The peers that names and wildcards of <c>-Peer</c> stand for.</summary>
internal static class PeerNames
{
    /// <summary>Ends the command if a name stands for no peer: a key for the wrong device helps nobody.</summary>
    public static IReadOnlyList<PreSharedKeyPeer> Resolve(PSCmdlet command, IReadOnlyCollection<string> names)
    {
        foreach (var name in names.Where(name => !PreSharedKeyPeers.All.Any(peer => Fits(peer, name))))
        {
            var error = new ArgumentException(
                "No peer is called '" + SafeText.Of(name) + "'. Known are " + string.Join(", ", PreSharedKeyPeers.All) + ".");
            command.ThrowTerminatingError(new ErrorRecord(error, "VpnFaq.PeerUnknown", ErrorCategory.ObjectNotFound, name));
        }

        return [.. PreSharedKeyPeers.All.Where(peer => names.Any(name => Fits(peer, name)))];
    }

    public static bool Fits(PreSharedKeyPeer peer, string name) =>
        WildcardPattern.Get(name, WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant).IsMatch(peer.Name);
}

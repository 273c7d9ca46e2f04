using System.Reflection;
using VpnFaq.Facts.Peers;

namespace VpnFaq.PreSharedKeys;

/// <summary>Every peer that the module knows: each type of <see cref="Facts.Peers"/> that has a static property <c>Peer</c>.</summary>
internal static class PreSharedKeyPeers
{
    public static IReadOnlyList<PreSharedKeyPeer> All { get; } =
    [
        .. typeof(AzurePeer).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(AzurePeer).Namespace)
            .Select(type => type.GetProperty(nameof(AzurePeer.Peer), BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
            .OfType<PreSharedKeyPeer>()
            .OrderBy(peer => peer.Name, StringComparer.Ordinal),
    ];
}

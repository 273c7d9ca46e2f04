using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

/// <summary>A rule about where a template takes the RADIUS secrets of a gateway from.</summary>
internal abstract class RadiusTemplateSecretRule : TemplateSecretRule<VirtualNetworkGateway>
{
    protected sealed override IEnumerable<(string Path, SecretSource Source)> Secrets(VirtualNetworkGateway resource)
    {
        if (!resource.VpnClient.TryGet(out var client) || !IsFedByTemplate(client))
            return [];
        var ofServers = client.RadiusServers.Items().SelectMany(server => Given(server.SecretSource).Select(s => (PathOf(server, s.Path), s.Source)));
        return Given(client.RadiusServerSecretSource).Concat(ofServers);
    }

    private static bool IsFedByTemplate(VpnClientConfiguration client) =>
        client.RadiusServerSecretSource.IsGiven || client.RadiusServers.Items().Any(static s => s.SecretSource.IsGiven);
}

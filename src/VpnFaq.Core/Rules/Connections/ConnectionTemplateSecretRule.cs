using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about where a template takes the keys of a connection from.</summary>
internal abstract class ConnectionTemplateSecretRule : TemplateSecretRule<Connection>
{
    protected sealed override IEnumerable<(string Path, SecretSource Source)> Secrets(Connection resource) =>
        !resource.SharedKeySource.IsGiven && !resource.AuthorizationKeySource.IsGiven ? [] : Given(resource.SharedKeySource, resource.AuthorizationKeySource);
}

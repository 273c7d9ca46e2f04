using VpnFaq.Reading;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RadiusSecretInClear : RadiusTemplateSecretRule
{
    public override RuleInfo Info { get; } = new(Advice)
    {
        Id = "VPN392",
        Name = nameof(RadiusSecretInClear),
        Title = "No template holds RADIUS secrets in clear",
        Severity = FindingSeverity.Warning,
        Reason = "Who can read the template, its repository or the history of deployments can read the secret.",
        Recommendation = "Feed the secret from a parameter of type secureString without a default value, or from a key vault; then change it on the RADIUS server and the gateway, since the old one is known.",
        FaqId = "are-third-party-radius-servers-supported",
    };

    protected override string? Judge(SecretSource source) => InClear(source);
}

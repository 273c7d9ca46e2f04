using VpnFaq.Reading;

namespace VpnFaq.Rules.PointToSite;

internal sealed class RadiusSecretParameterNotSecure : RadiusTemplateSecretRule
{
    public override RuleInfo Info { get; } = new(Advice)
    {
        Id = "VPN393",
        Name = nameof(RadiusSecretParameterNotSecure),
        Title = "Parameters that feed RADIUS secrets are secure",
        Severity = FindingSeverity.Warning,
        Reason = "Azure keeps the values of ordinary parameters in the history of deployments, where everybody with read access finds them.",
        Recommendation = "Declare the parameter as secureString, or as secureObject where the secret is part of an object, and change secrets that were deployed before.",
        FaqId = "are-third-party-radius-servers-supported",
    };

    protected override string? Judge(SecretSource source) => NotSecure(source);
}

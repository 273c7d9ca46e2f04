using VpnFaq.Reading;

namespace VpnFaq.Rules.Connections;

internal sealed class SecretParameterNotSecure : ConnectionTemplateSecretRule
{
    public override RuleInfo Info { get; } = new(Advice)
    {
        Id = "VPN391",
        Name = nameof(SecretParameterNotSecure),
        Title = "Parameters that feed the keys of a connection are secure",
        Severity = FindingSeverity.Warning,
        Reason = "Azure keeps the values of ordinary parameters in the history of deployments, where everybody with read access finds them.",
        Recommendation = "Declare the parameter as secureString, or as secureObject where the key is part of an object, and change keys that were deployed before.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override string? Judge(SecretSource source) => NotSecure(source);
}

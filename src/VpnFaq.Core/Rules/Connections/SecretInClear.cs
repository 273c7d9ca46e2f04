using VpnFaq.Reading;

namespace VpnFaq.Rules.Connections;

internal sealed class SecretInClear : ConnectionTemplateSecretRule
{
    public override RuleInfo Info { get; } = new(Advice)
    {
        Id = "VPN390",
        Name = nameof(SecretInClear),
        Title = "No template holds the keys of a connection in clear",
        Severity = FindingSeverity.Warning,
        Reason = "Who can read the template, its repository or the history of deployments can read the key.",
        Recommendation = "Feed the key from a parameter of type secureString without a default value, or from a key vault; then change the key, since the old one is known.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override string? Judge(SecretSource source) => InClear(source);
}

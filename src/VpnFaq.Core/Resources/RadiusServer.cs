using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A RADIUS server of the point-to-site settings.</summary>
internal sealed class RadiusServer(Fields fields, string path) : Part(path)
{
    public Field<string> Address { get; } = fields.Text("radiusServerAddress");

    public Field<long> Score { get; } = fields.Number("radiusServerScore", zeroMeansNotGiven: true);

    /// <summary>Whether a secret is given; its value is not kept.</summary>
    public Field<bool> Secret { get; } = fields.Secret("radiusServerSecret");

    /// <summary>Where a template takes the secret from.</summary>
    public Field<SecretSource> SecretSource { get; } = fields.SecretSource("radiusServerSecret");
}

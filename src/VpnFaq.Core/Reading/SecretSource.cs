namespace VpnFaq.Reading;

/// <summary>Where a template takes the value of a secret field from.</summary>
/// <param name="Exposure">Who can read it there.</param>
/// <param name="Parameter">Name of the parameter; null where none feeds the field.</param>
internal sealed record SecretSource(SecretExposure Exposure, string? Parameter)
{
    public static readonly SecretSource NotInClear = new(SecretExposure.None, null);

    public static readonly SecretSource InClear = new(SecretExposure.InClear, null);
}

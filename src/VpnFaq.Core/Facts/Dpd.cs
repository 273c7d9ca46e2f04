namespace VpnFaq.Facts;

/// <summary>Dead peer detection of connections.</summary>
internal static class Dpd
{
    /// <summary>Range that gives up a silent peer neither in haste nor late, in seconds.</summary>
    public const int MinAdvisedSeconds = 30, MaxAdvisedSeconds = 45;

    public const int DefaultSeconds = 45;

    public static readonly Source Source = Source.Faq("what-is-the-default-dpd-timeout-value-can-i-specify-a-different-dpd-timeout", "2026-08-19");
}

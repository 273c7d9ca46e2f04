using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VpnFaq.Settings;

namespace VpnFaq;

/// <summary>The key of a finding as a short text, by which a tool knows it again at the next run.</summary>
internal static class FindingFingerprint
{
    private const int Bytes = 16;

    /// <summary>32 hexadecimal digits.</summary>
    public static string Of(Finding finding)
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(FindingKey.Of(finding).ToString())).Take(Bytes).Select(b => b.ToString("x2", CultureInfo.InvariantCulture)));
    }
}

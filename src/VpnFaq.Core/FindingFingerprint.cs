using System.Security.Cryptography;
using System.Text;

namespace VpnFaq;

/// <summary>
/// What stays the same of a finding from run to run: rule, resource and property, without regard to case. Lines of a file
/// and values move; by this a tool knows the finding again.
/// </summary>
internal static class FindingFingerprint
{
    private const int Bytes = 16;

    /// <summary>32 hexadecimal digits.</summary>
    public static string Of(Finding finding)
    {
        var resource = finding.ResourceId.Length > 0 ? finding.ResourceId : $"{finding.ResourceType}/{finding.ResourceName}";
        var text = string.Join("\n", finding.RuleId, resource, finding.Property).ToLowerInvariant();
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(text)).Take(Bytes).Select(b => b.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}

using System.Security.Cryptography;
using System.Text;

namespace VpnFaq.Reading.Templates.Functions;

/// <summary>Texts of the right form for guid and uniqueString: the same for the same arguments. What a deployment makes of them may differ.</summary>
internal static class Digests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Guid(string text)
    {
        var bytes = Hash(text).Take(16).ToArray();
        return new Guid(bytes).ToString();
    }

    public static string UniqueString(string text) => new([.. Hash(text).Take(13).Select(b => Letters[b & 31])]);

    private static byte[] Hash(string text)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(Encoding.UTF8.GetBytes(text));
    }
}

using System.Globalization;
using System.Net;
using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>Whether a prefix is written as Azure takes it.</summary>
internal static class PrefixForm
{
    /// <summary>What is wrong with the way a prefix is written; null where nothing is.</summary>
    public static string? Mistake(AddressPrefix prefix) => prefix switch
    {
        { IsValid: false } => $"\"{prefix.Text}\" is no address prefix.",
        { HasHostBits: true } => $"{prefix.Text} has bits set behind its length.",
        _ when prefix.Text.IndexOf('/') < 0 => $"{prefix.Text} has no length.",
        _ => null,
    };

    /// <summary>The prefix that was most likely meant.</summary>
    public static string Expected(AddressPrefix prefix) =>
        prefix.IsValid ? $"{Address(prefix)}/{prefix.Length.ToString(CultureInfo.InvariantCulture)}" : "an address, a slash and a length";

    private static IPAddress Address(AddressPrefix prefix)
    {
        var bytes = new byte[prefix.IsIPv6 ? 16 : 4];
        for (var i = 0; i < bytes.Length; i++)
        {
            var behind = (bytes.Length - 1 - i) * 8;
            bytes[i] = (byte)(behind >= 64 ? prefix.First.High >> (behind - 64) : prefix.First.Low >> behind);
        }

        return new IPAddress(bytes);
    }
}

using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace VpnFaq.Resources;

/// <summary>An IPv4 or IPv6 prefix as input has it; a single address counts as a prefix of its full length. Text that is no prefix is kept and overlaps nothing.</summary>
internal readonly struct AddressPrefix : IEquatable<AddressPrefix>
{
    private readonly string? text;

    // A byte: prefixes come by the hundred thousand.
    private readonly byte length;

    private AddressPrefix(string text, bool isValid, bool isIPv6, int length, Address first, bool hasHostBits) =>
        (this.text, IsValid, IsIPv6, this.length, First, HasHostBits) = (text, isValid, isIPv6, (byte)length, first, hasHostBits);

    /// <summary>The prefix as the input writes it.</summary>
    public string Text => text ?? string.Empty;

    public bool IsValid { get; }

    public bool IsIPv6 { get; }

    /// <summary>Number of leading bits that are fixed: 0 to 32, or to 128 with IPv6.</summary>
    public int Length => length;

    public Address First { get; }

    public Address Last => IsValid ? First.Or(HostMask) : default;

    /// <summary>Whether bits behind the length are set, as in 10.0.0.5/24.</summary>
    public bool HasHostBits { get; }

    /// <summary>0.0.0.0/0 or ::/0.</summary>
    public bool IsEverything => IsValid && Length == 0;

    public bool IsSingleAddress => IsValid && Length == Bits;

    /// <summary>The prefix as Azure wants it written: its first address and its length.</summary>
    public string Normal => IsValid ? $"{First.ToText(IsIPv6)}/{Length.ToString(CultureInfo.InvariantCulture)}" : Text;

    /// <summary>10.0.0.0/8, 172.16.0.0/12 and 192.168.0.0/16 (RFC 1918), and unique local addresses of IPv6.</summary>
    public bool IsPrivate => IsValid && (IsIPv6
        ? First.High >> 57 == 0xFC >> 1
        : Within(0x0A000000, 8) || Within(0xAC100000, 12) || Within(0xC0A80000, 16));

    /// <summary>Link-local: 169.254.0.0/16, called APIPA by Azure.</summary>
    public bool IsLinkLocal => IsValid && !IsIPv6 && Within(0xA9FE0000, 16);

    public static AddressPrefix Parse(string text)
    {
        var slash = text.IndexOf('/');
        var address = text.AsSpan(0, slash < 0 ? text.Length : slash).Trim();
        if (!TryParseAddress(address, out var value, out var isIPv6))
            return new AddressPrefix(text, false, false, 0, default, false);
        var bits = isIPv6 ? 128 : 32;
        var length = bits;
        if (slash >= 0 && !TryParseLength(text.AsSpan(slash + 1), bits, out length))
            return new AddressPrefix(text, false, isIPv6, 0, default, false);
        var first = value.AndNot(Address.HostMask(bits - length));
        return new AddressPrefix(text, true, isIPv6, length, first, !first.Equals(value));
    }

    /// <summary>Whether the two have an address in common: of two prefixes that do, one contains the other.</summary>
    public bool Overlaps(AddressPrefix other) => Length <= other.Length ? Contains(other) : other.Contains(this);

    public bool Contains(AddressPrefix other) =>
        IsValid && other.IsValid && IsIPv6 == other.IsIPv6 && Length <= other.Length && other.First.AndNot(HostMask).Equals(First);

    public bool Equals(AddressPrefix other) =>
        IsValid && other.IsValid ? IsIPv6 == other.IsIPv6 && Length == other.Length && First.Equals(other.First) : IsValid == other.IsValid && Text == other.Text;

    public override bool Equals(object? obj) => obj is AddressPrefix other && Equals(other);

    public override int GetHashCode() => IsValid ? (First.GetHashCode() * 397) ^ Length : StringComparer.Ordinal.GetHashCode(Text);

    public override string ToString() => Text;

    private int Bits => IsIPv6 ? 128 : 32;

    private Address HostMask => Address.HostMask(Bits - Length);

    private bool Within(uint network, int length) => First.Low >> (32 - length) == network >> (32 - length) && Length >= length;

    private static bool TryParseLength(ReadOnlySpan<char> text, int bits, out int length)
    {
        length = 0;
        foreach (var c in text)
        {
            if (c is < '0' or > '9' || (length = (length * 10) + (c - '0')) > bits)
                return false;
        }

        return text.Length > 0;
    }

    private static bool TryParseAddress(ReadOnlySpan<char> text, out Address value, out bool isIPv6)
    {
        isIPv6 = text.IndexOf(':') >= 0;
        return isIPv6 ? TryParseIPv6(text.ToString(), out value) : TryParseIPv4(text, out value);
    }

    // The framework takes 10.1 and 0x0a as addresses; Azure does not.
    private static bool TryParseIPv4(ReadOnlySpan<char> text, out Address value)
    {
        value = default;
        ulong address = 0;
        var octet = -1;
        var dots = 0;
        foreach (var c in text)
        {
            if (c == '.')
            {
                if (octet < 0 || ++dots > 3)
                    return false;
                address = (address << 8) | (uint)octet;
                octet = -1;
            }
            else if (c is >= '0' and <= '9')
            {
                octet = (Math.Max(octet, 0) * 10) + (c - '0');
                if (octet > 255)
                    return false;
            }
            else
            {
                return false;
            }
        }

        if (dots != 3 || octet < 0)
            return false;
        value = new Address(0, (address << 8) | (uint)octet);
        return true;
    }

    private static bool TryParseIPv6(string text, out Address value)
    {
        value = default;
        if (text.IndexOf('%') >= 0 || !IPAddress.TryParse(text, out var parsed) || parsed.AddressFamily != AddressFamily.InterNetworkV6)
            return false;
        ulong high = 0, low = 0;
        var bytes = parsed.GetAddressBytes();
        for (var i = 0; i < 8; i++)
        {
            high = (high << 8) | bytes[i];
            low = (low << 8) | bytes[i + 8];
        }

        value = new Address(high, low);
        return true;
    }

    /// <summary>An address as a number of 128 bits; IPv4 uses the lower 32.</summary>
    internal readonly record struct Address(ulong High, ulong Low) : IComparable<Address>
    {
        public static Address HostMask(int bits) => new(
            bits <= 64 ? 0 : bits == 128 ? ulong.MaxValue : (1UL << (bits - 64)) - 1,
            bits >= 64 ? ulong.MaxValue : (1UL << bits) - 1);

        public Address AndNot(Address mask) => new(High & ~mask.High, Low & ~mask.Low);

        public Address Or(Address mask) => new(High | mask.High, Low | mask.Low);

        public string ToText(bool isIPv6)
        {
            var bytes = new byte[isIPv6 ? 16 : 4];
            for (var i = 0; i < bytes.Length; i++)
            {
                var shift = 8 * (bytes.Length - 1 - i);
                bytes[i] = (byte)(shift >= 64 ? High >> (shift - 64) : Low >> shift);
            }

            return new IPAddress(bytes).ToString();
        }

        public int CompareTo(Address other) => High != other.High ? High.CompareTo(other.High) : Low.CompareTo(other.Low);
    }
}

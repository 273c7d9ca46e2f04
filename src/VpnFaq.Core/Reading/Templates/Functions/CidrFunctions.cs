using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Numerics;

namespace VpnFaq.Reading.Templates.Functions;

internal static class CidrFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.Whole("parseCidr", 1, 1, a => Parsed(Network.Of(a)));
        table.Whole("cidrSubnet", 3, 3, Subnet);
        table.Whole("cidrHost", 2, 2, Host);
    }

    private static TemplateObject Parsed(Network network)
    {
        var parsed = ObjectFunctions.Object(("network", network.Show(network.First)), ("netmask", network.Show(network.Mask)));
        if (!network.IsIPv6)
            parsed["broadcast"] = network.Show(network.Last);
        parsed["firstUsable"] = network.Show(network.FirstUsable);
        parsed["lastUsable"] = network.Show(network.LastUsable);
        parsed["cidr"] = (long)network.Length;
        return parsed;
    }

    private static string Subnet(Arguments a)
    {
        var network = Network.Of(a);
        var (length, index) = (a.Number(1), a.Number(2));
        if (length < network.Length || length > network.Bits || index < 0 || index >= BigInteger.One << (int)(length - network.Length))
            throw a.Wrong();
        var start = network.First + (new BigInteger(index) << (network.Bits - (int)length));
        return $"{network.Show(start)}/{length.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Host(Arguments a)
    {
        var network = Network.Of(a);
        var host = network.FirstUsable + a.Number(1);
        return a.Number(1) >= 0 && host <= network.LastUsable ? network.Show(host) : throw a.Wrong();
    }

    private sealed record Network(BigInteger First, int Length, int Bits)
    {
        public bool IsIPv6 => Bits == 128;

        public BigInteger Last => First + (BigInteger.One << (Bits - Length)) - 1;

        public BigInteger Mask => (BigInteger.One << Bits) - (BigInteger.One << (Bits - Length));

        // An IPv6 network has no broadcast address, and a pair or a single address has none to spare.
        public BigInteger FirstUsable => IsIPv6 || Bits - Length < 2 ? First : First + 1;

        public BigInteger LastUsable => IsIPv6 || Bits - Length < 2 ? Last : Last - 1;

        public static Network Of(Arguments a)
        {
            var parts = a.Text(0).Split('/');
            if (parts.Length != 2 || !IPAddress.TryParse(parts[0], out var address) || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
                throw a.Wrong();
            var bits = address.AddressFamily == AddressFamily.InterNetworkV6 ? 128 : 32;
            if (length > bits || (bits == 32 && parts[0].Count(c => c == '.') != 3))
                throw a.Wrong();
            // Least significant byte first, and a zero so that the number is positive.
            var value = new BigInteger(address.GetAddressBytes().AsEnumerable().Reverse().Append((byte)0).ToArray());
            return new Network(value >> (bits - length) << (bits - length), length, bits);
        }

        public string Show(BigInteger address)
        {
            var bytes = address.ToByteArray();
            Array.Resize(ref bytes, Bits / 8);
            Array.Reverse(bytes);
            return new IPAddress(bytes).ToString();
        }
    }
}

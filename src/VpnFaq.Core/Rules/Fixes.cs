using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>Commands that several rules give as their fix.</summary>
internal static class Fixes
{
    /// <summary>Changes properties of a connection as the cmdlets do it: get, change, set.</summary>
    /// <param name="get">The command that gets the connection.</param>
    /// <param name="change">Assignments to properties of <c>$connection</c>.</param>
    public static string SetConnection(string get, string change) =>
        $"$connection = {get}; {change}; Set-AzVirtualNetworkGatewayConnection -VirtualNetworkGatewayConnection $connection -Force";

    /// <summary>Changes properties of a custom policy of a connection; the device has to follow.</summary>
    /// <param name="get">The command that gets the connection.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="changes">Properties and their values, quoted.</param>
    public static string SetPolicy(string get, IpsecPolicy policy, params (string Property, string Value)[] changes)
    {
        var target = "$connection.IpsecPolicies" + policy.Path.Substring(policy.Path.IndexOf('['));
        return SetConnection(get, string.Join("; ", changes.Select(c => $"{target}.{c.Property} = {c.Value}")));
    }

    /// <summary>Gives a local network gateway the prefixes of a list; empty where none would be left.</summary>
    /// <param name="get">The command that gets the local network gateway.</param>
    /// <param name="prefixes">The prefixes, quoted.</param>
    public static string SetPrefixes(string get, IEnumerable<string> prefixes)
    {
        var list = string.Join(", ", prefixes);
        return list.Length == 0 ? string.Empty : $"Set-AzLocalNetworkGateway -LocalNetworkGateway ({get}) -AddressPrefix {list}";
    }
}

namespace VpnFaq.Core.Tests.Rules.PointToSite;

/// <summary>Sound point-to-site with policy groups, changed where a test wants it.</summary>
internal static class Groups
{
    private const string Members = """ "policyMembers": [ { "name": "m", "attributeType": "AADGroupId", "attributeValue": "5f0e1d2c-3b4a-4958-8677-96a5b4c3d2e1" } ] """;

    /// <summary>A default group and another one, each with an address pool; the second can be given another property.</summary>
    public static World Two(string changed = "") =>
        Of(Group("staff", "\"isDefault\": true, \"priority\": 0"), Group("admins", changed, "\"isDefault\": false", "\"priority\": 10")).WithClients(Configurations("staff", "admins"));

    public static World Of(params string[] groups) => Worlds.PointToSiteEntra.With("gw-hub", $$"""
        { "properties": { "virtualNetworkGatewayPolicyGroups": [ {{string.Join(", ", groups)}} ] } }
        """);

    /// <summary>A group with one member.</summary>
    public static World WithMember(string type, string value) => Of(Group("staff", $$""" "policyMembers": [ { "name": "m", "attributeType": "{{type}}", "attributeValue": "{{value}}" } ] """));

    /// <summary>A group; of two properties with one name the first counts.</summary>
    public static string Group(string name, params string[] properties)
    {
        var named = properties.Append(Members).Where(p => p.Length > 0).GroupBy(p => p.Split(':')[0].Trim()).Select(g => g.First());
        return $$"""{ "name": "{{name}}", "properties": { {{string.Join(", ", named)}} } }""";
    }

    /// <summary>A patch with a client connection configuration for each of the groups.</summary>
    public static string Configurations(params string[] groups) => $$"""
        { "vngClientConnectionConfigurations": [ {{string.Join(", ", groups.Select((g, i) => $$"""
          { "name": "configuration-{{i}}", "properties": {
            "vpnClientAddressPool": { "addressPrefixes": [ "172.16.{{210 + i}}.0/24" ] },
            "virtualNetworkGatewayPolicyGroups": [ { "id": "{{Worlds.Group}}/virtualNetworkGateways/gw-hub/virtualNetworkGatewayPolicyGroups/{{g}}" } ] } }
          """))}} ] }
        """;
}

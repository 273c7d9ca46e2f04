namespace VpnFaq.Facts;

/// <summary>What marks a user as member of a policy group, by the way of signing in.</summary>
internal static class PolicyMembers
{
    public const string Types = "AADGroupId, CertificateGroupId, RadiusAzureGroupId";

    private const string RadiusStart = "6ad1bd";

    /// <summary>The authentication type that a member type goes with; null for a type that does not exist.</summary>
    public static string? AuthenticationOf(string memberType) => memberType.ToUpperInvariant() switch
    {
        "AADGROUPID" => ClientTunnels.Entra,
        "CERTIFICATEGROUPID" => ClientTunnels.Certificate,
        "RADIUSAZUREGROUPID" => ClientTunnels.Radius,
        _ => null,
    };

    /// <summary>What a value should be that cannot be one of its type; null where it can.</summary>
    public static string? Mistake(string memberType, string value) => AuthenticationOf(memberType) switch
    {
        ClientTunnels.Entra when !Guid.TryParseExact(value, "D", out _) => "the object id of a group",
        ClientTunnels.Radius when !IsRadiusValue(value) => $"{RadiusStart} and two hexadecimal digits",
        ClientTunnels.Certificate when value.IndexOfAny(['@', '\\', '=']) >= 0 => "a domain such as example.com",
        _ => null,
    };

    private static bool IsRadiusValue(string value) =>
        value.Length == RadiusStart.Length + 2 && value.StartsWith(RadiusStart, StringComparison.OrdinalIgnoreCase)
        && value.All(static c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'));
}

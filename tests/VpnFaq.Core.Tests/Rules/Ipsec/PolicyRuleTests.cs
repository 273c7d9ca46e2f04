using System.Text.Json.Nodes;

namespace VpnFaq.Core.Tests.Rules.Ipsec;

/// <summary>Tests of a rule about the custom policy of a connection: the hub's policy, changed in some fields.</summary>
public abstract class PolicyRuleTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "ipsecPolicies": [] } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "ipsecPolicies": "System.Object[]" } }""");

    protected override string UnknownFor => "properties.ipsecPolicies";

    /// <summary>The hub's policy with these fields, given as the inside of a JSON object; null takes a field away.</summary>
    protected static World Policy(string changes) => Worlds.Hub.With("cn-oslo", $$"""{ "properties": { "ipsecPolicies": [ {{Changed(changes)}} ] } }""");

    protected static (string Resource, string Property) At(string field) => ("cn-oslo", "properties.ipsecPolicies[0]." + field);

    /// <summary>The fields of the policy that the rule fails at.</summary>
    protected string[] FailingFields(string changes) => [.. Failures(Policy(changes)).Select(f => f.Property.Split('.')[^1])];

    internal static string Changed(string changes)
    {
        var policy = JsonNode.Parse("""
            { "saLifeTimeSeconds": 27000, "saDataSizeKilobytes": 102400000, "ipsecEncryption": "GCMAES256", "ipsecIntegrity": "GCMAES256",
              "ikeEncryption": "GCMAES256", "ikeIntegrity": "SHA384", "dhGroup": "ECP384", "pfsGroup": "ECP384" }
            """)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse("{" + changes + "}")!.AsObject())
        {
            if (value is null)
                policy.Remove(name);
            else
                policy[name] = value.DeepClone();
        }

        return policy.ToJsonString();
    }
}

namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class PolicyCountTests : PolicyRuleTests
{
    protected override World Failing => Worlds.Hub.With("cn-oslo", $$"""{ "properties": { "ipsecPolicies": [ {{Changed("")}}, {{Changed("\"pfsGroup\": \"None\"")}} ] } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.ipsecPolicies");
}

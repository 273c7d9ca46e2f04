using System.Reflection;
using System.Text;
using VpnFaq.Core.Tests.Reading;
using VpnFaq.Reading;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Core.Tests.Rules;

/// <summary>All cores judge together; findings come as if one had.</summary>
public sealed class CheckerTests
{
    private const int Connections = 2_345;

    private static readonly Topology Large = new(ResourceReader.ReadAll(
        JsonText.Parse("large.json", Encoding.UTF8.GetBytes($"[{string.Join(",", Enumerable.Range(0, Connections).Select(Connection))}]")).Root, new ReadInput()));

    [Fact]
    public void Findings_come_in_the_order_of_the_resources_then_of_the_rules()
    {
        var findings = new Checker(RuleCatalog.Default, Options(Enum.GetValues<FindingOutcome>())).Check(Large).ToList();
        Assert.Equal(Enumerable.Range(0, Connections).Select(i => $"cn-{i}"), findings.Select(f => f.ResourceName).Distinct());
        Assert.Equal(findings.Select(f => (Order: int.Parse(f.ResourceName[3..], null), f.RuleId)).OrderBy(f => f.Order).ThenBy(f => f.RuleId, StringComparer.Ordinal), findings.Select(f => (int.Parse(f.ResourceName[3..], null), f.RuleId)));
        var one = findings.Where(f => f.ResourceName == "cn-0").Select(f => (f.RuleId, f.Outcome)).ToList();
        Assert.All(findings.GroupBy(f => f.ResourceName), g => Assert.Equal(one, g.Select(f => (f.RuleId, f.Outcome))));
    }

    [Fact]
    public void Verdicts_are_counted_and_what_is_missing_is_told_of_once_in_the_order_of_the_input()
    {
        var checker = new Checker(RuleCatalog.Default, Options(FindingOutcome.Fail));
        var failures = checker.Check(Large).ToList();
        Assert.Equal(Connections, failures.Count(f => f.RuleId == "VPN322"));
        Assert.Equal(0, checker.Counts.Values.Sum() % Connections);
        Assert.Equal(Enumerable.Range(0, Connections).Select(i => $"site-{i}"), checker.Missing.Where(m => m.Kind == LocalNetworkGateway.ResourceKind).Select(m => m.Id.Name));
        Assert.Single(checker.Missing, m => m.Kind == VirtualNetworkGateway.ResourceKind);
    }

    [Fact]
    public void A_fault_of_a_rule_comes_as_it_is() =>
        Assert.Throws<InvalidTimeZoneException>(() => Cores.Share(3, i => throw new InvalidTimeZoneException()));

    // Rules of several threads ask one resource. What it works out when it is asked has to be there whole or not at all: a
    // reference is, a struct of several words is not. Numbers and flags are set while it is read.
    [Fact]
    public void What_a_resource_works_out_later_is_a_reference()
    {
        var later = typeof(Resource).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsNested: false } && t.Namespace == typeof(Resource).Namespace)
            .SelectMany(t => t.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(f => f is { IsInitOnly: false, FieldType: { IsValueType: true, IsPrimitive: false } });
        Assert.Empty(later.Select(f => $"{f.DeclaringType!.Name}.{f.Name}"));
    }

    private static CheckOptions Options(params FindingOutcome[] outcomes) => new() { AsOf = new(2026, 11, 24), Outcomes = outcomes };

    // Of a protocol that there is not, and of a gateway and a site that are not given.
    private static string Connection(int number) => $$"""
        {"name":"cn-{{number}}","id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/connections/cn-{{number}}","type":"Microsoft.Network/connections","location":"westeurope",
        "properties":{"provisioningState":"Succeeded","connectionType":"IPsec","connectionProtocol":"IKEv3","virtualNetworkGateway1":{"id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworkGateways/gw"},
        "localNetworkGateway2":{"id":"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/localNetworkGateways/site-{{number}}" } } }
        """;
}

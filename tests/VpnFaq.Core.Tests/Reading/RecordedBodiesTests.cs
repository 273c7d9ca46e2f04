using System.Text;
using VpnFaq.Reading;
using VpnFaq.Resources;
using VpnFaq.Rules;

namespace VpnFaq.Core.Tests.Reading;

/// <summary>Bodies that Azure really sent, where they are at hand.</summary>
public sealed class RecordedBodiesTests
{
    // The kind stands in the name: <recording>.[list.]<kind>.<nn>.json. REST examples are named for the operation.
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["virtualNetworkGateway"] = "virtualNetworkGateways",
        ["connection"] = "connections",
        ["localNetworkGateway"] = "localNetworkGateways",
        ["virtualNetwork"] = "virtualNetworks",
        ["publicIPAddress"] = "publicIPAddresses",
        ["routeTable"] = "routeTables",
        ["networkSecurityGroup"] = "networkSecurityGroups",
        ["peering"] = "virtualNetworks/virtualNetworkPeerings",
        ["subnet"] = "virtualNetworks/subnets",
        ["natRule1"] = "virtualNetworkGateways/natRules",
        ["natRule2"] = "virtualNetworkGateways/natRules",
    };

    [Fact]
    public void Every_body_is_read_as_the_resource_that_it_is()
    {
        var files = Files();
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var read = ConfigurationFile.Read(file);
            Assert.True(read.Problem is null, $"{file}: {read.Problem?.Message}");
            Assert.True(read.OtherTypes.Count == 0, $"{file}: {string.Join(", ", read.OtherTypes)}");
            Assert.Empty(read.Warnings);
            if (Kinds.TryGetValue(KindOf(file), out var type))
                Assert.All(read.Resources, r => Assert.Equal("Microsoft.Network/" + type, r.Kind.Type));
        }
    }

    [Fact]
    public void All_rules_judge_all_bodies_together_without_an_exception()
    {
        var resources = Files().SelectMany(f => ConfigurationFile.Read(f).Resources).ToList();
        var findings = new Checker(RuleCatalog.Default, new CheckOptions { AsOf = new(2026, 11, 24), Outcomes = Enum.GetValues<FindingOutcome>() })
            .Check(new Topology(resources)).ToList();
        Assert.Contains(findings, f => f.Outcome == FindingOutcome.Fail);
        Assert.All(findings, f => Assert.NotNull(f.Location));
        Assert.All(findings.Where(f => f.Outcome == FindingOutcome.Fail), f => Assert.NotEmpty(f.Message));
    }

    [Fact]
    public void No_key_of_a_body_is_in_any_finding()
    {
        var shown = new StringBuilder();
        foreach (var finding in new Checker(RuleCatalog.Default, new CheckOptions { AsOf = new(2026, 11, 24), Outcomes = Enum.GetValues<FindingOutcome>() })
            .Check(new Topology(Files().SelectMany(f => ConfigurationFile.Read(f).Resources))))
            shown.AppendLine($"{finding} {finding.Actual} {finding.Expected} {finding.Fix} {finding.Property}");
        foreach (var secret in new[] { "chocolate", "MySecretKey", "A1b2C3D4", "radiuspd", "TestRadiusServerPassword", "111_aaa" })
            Assert.DoesNotContain(secret, shown.ToString(), StringComparison.Ordinal);
    }

    private static string[] Files() => Directory.GetFiles(Repository.Shared("az", "recorded"), "*.json", SearchOption.AllDirectories);

    private static string KindOf(string file)
    {
        var parts = Path.GetFileName(file).Split('.');
        return parts.Length < 3 ? string.Empty : parts[^3];
    }
}

using System.Text;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Settings;

namespace VpnFaq.Core.Tests.Settings;

public sealed class BaselineTests
{
    private static readonly World Weak = Worlds.Hub.With("cn-oslo", """{ "properties": { "ipsecPolicies": [ { "ikeIntegrity": "SHA1" } ] } }""");

    [Fact]
    public void Known_findings_are_suppressed_and_new_ones_fail()
    {
        var known = Baseline.Write(Weak.Check());
        var worse = Weak.With("cn-oslo", """{ "properties": { "ipsecPolicies": [ { "ikeIntegrity": "SHA1", "dhGroup": "DHGroup2" } ] } }""");
        var findings = worse.Check(known, out _);
        Assert.Equal(["VPN412"], findings.Where(f => f.Outcome == FindingOutcome.Fail).Select(f => f.RuleId));
        Assert.Contains(findings, f => f is { RuleId: "VPN411", Outcome: FindingOutcome.Suppressed, Suppression.Reason: "Known: the baseline known.json lists it." });
    }

    [Fact]
    public void A_finding_is_known_by_rule_resource_and_property_whatever_the_line_the_case_or_the_value()
    {
        var known = Baseline.Write(Weak.Check()).ToUpperInvariant().Replace("\"KIND\": \"VPNFAQ BASELINE\"", "\"kind\": \"VpnFaq baseline\"", StringComparison.Ordinal);
        var moved = Worlds.PointToSiteCertificate.Only("gw-hub").Plus(Weak.Only("cn-oslo").With("cn-oslo", """{ "properties": { "ipsecPolicies": [ { "ikeIntegrity": "MD5" } ] } }"""));
        Assert.Equal(FindingOutcome.Suppressed, moved.Check(known, out _).Single(f => f.RuleId == "VPN411").Outcome);
    }

    [Fact]
    public void A_resource_without_an_id_is_known_by_type_and_name()
    {
        var planned = Weak.With("cn-oslo", """{ "id": null }""");
        Assert.Equal(FindingOutcome.Suppressed, planned.Check(Baseline.Write(planned.Check()), out _).Single(f => f.RuleId == "VPN411").Outcome);
        Assert.Equal(FindingOutcome.Fail, planned.With("cn-oslo", """{ "name": "cn-paris" }""").Check(Baseline.Write(planned.Check()), out _).Single(f => f.RuleId == "VPN411").Outcome);
    }

    [Fact]
    public void Written_again_under_itself_it_is_the_same()
    {
        var known = Baseline.Write(Weak.Check());
        Assert.Equal(known, Baseline.Write(Weak.Check(known, out _)));
        Assert.Equal(known, Baseline.Write(Weak.Check().Reverse()));
    }

    [Fact]
    public void What_the_settings_suppress_is_not_taken_over()
    {
        var suppressed = Weak.Under("""{ "Suppressions": { "Rule": "VPN411", "Resource": "cn-oslo", "Reason": "Replaced in spring.", "Expires": "2027-01-31" } }""");
        Assert.DoesNotContain("VPN411", Baseline.Write(suppressed.Check()), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_with_quotes_and_signs_come_back()
    {
        var odd = Weak.With("cn-oslo", """{ "name": "cn \"a\\b\" <ø>", "id": null }""");
        Assert.Equal(FindingOutcome.Suppressed, odd.Check(Baseline.Write(odd.Check()), out _).Single(f => f.RuleId == "VPN411").Outcome);
    }

    [Fact]
    public void Nothing_found_is_a_baseline_too()
    {
        var empty = Baseline.Parse("empty.json", Encoding.UTF8.GetBytes(Baseline.Write([])), out var problem);
        Assert.Null(problem);
        Assert.Equal(0, empty?.Count);
    }

    [Theory]
    [InlineData("", "VpnFaq.BaselineNotOurs")]
    [InlineData("@{ }", "VpnFaq.BaselineNotOurs")]
    [InlineData("[]", "VpnFaq.BaselineNotOurs")]
    [InlineData("""{ "version": "2.1.0", "runs": [] }""", "VpnFaq.BaselineNotOurs")]
    [InlineData("""{ "failed_checks": [ { "file": "/main.tf" } ] }""", "VpnFaq.BaselineNotOurs")]
    [InlineData("""{ "kind": "VpnFaq baseline", "version": 2, "findings": [] }""", "VpnFaq.BaselineVersion")]
    [InlineData("""{ "kind": "VpnFaq baseline", "version": 1 }""", "VpnFaq.BaselineVersion")]
    public void A_file_that_is_no_baseline_is_refused_by_name(string text, string id)
    {
        Assert.Null(Baseline.Parse("other.json", Encoding.UTF8.GetBytes(text), out var problem));
        Assert.Equal(id, problem?.Id);
        Assert.Contains("other.json", problem?.Message, StringComparison.Ordinal);
    }
}

using System.Xml.Linq;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Reports;

namespace VpnFaq.Core.Tests.Reports;

public sealed class JUnitReportTests
{
    // What the schema of JUnit files allows (junit-10.xsd); file is what GitLab reads beside it.
    private static readonly Dictionary<string, (string[] Attributes, string[] Children)> Allowed = new()
    {
        ["testsuites"] = (["name", "time", "tests", "failures", "errors"], ["testsuite"]),
        ["testsuite"] = (["name", "tests", "failures", "errors", "time", "skipped"], ["testcase"]),
        ["testcase"] = (["classname", "name", "time", "file"], ["failure", "skipped"]),
        ["failure"] = (["type", "message"], []),
        ["skipped"] = (["type", "message"], []),
    };

    [Fact]
    public void Elements_and_attributes_are_those_of_the_schema()
    {
        foreach (var element in Write(SampleFindings.Content).DescendantsAndSelf())
        {
            var (attributes, children) = Allowed[element.Name.LocalName];
            Assert.Subset(attributes.ToHashSet(), element.Attributes().Select(a => a.Name.LocalName).ToHashSet());
            Assert.Subset(children.ToHashSet(), element.Elements().Select(e => e.Name.LocalName).ToHashSet());
        }
    }

    [Fact]
    public void Every_resource_is_a_suite_and_the_counts_are_those_of_its_tests()
    {
        var suites = Write(SampleFindings.Of(Worlds.IkeV1Site.Without("vnet-hub").Check()));
        Assert.All(suites.Elements(), suite =>
        {
            Assert.Equal(suite.Elements().Count(), (int)suite.Attribute("tests")!);
            Assert.Equal(suite.Descendants("failure").Count(), (int)suite.Attribute("failures")!);
            Assert.Equal(suite.Descendants("skipped").Count(), (int)suite.Attribute("skipped")!);
        });
        Assert.Equal(suites.Descendants("testcase").Count(), (int)suites.Attribute("tests")!);
        Assert.Equal(suites.Descendants("failure").Count(), (int)suites.Attribute("failures")!);
    }

    [Fact]
    public void No_two_tests_have_the_same_class_and_name()
    {
        var suites = Write(SampleFindings.Of([SampleFindings.Failure("gw", actual: "1"), SampleFindings.Failure("gw", actual: "2"), .. SampleFindings.All]));
        var names = suites.Descendants("testcase").Select(t => ((string)t.Attribute("classname")!, (string)t.Attribute("name")!)).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    [Fact]
    public void A_failure_says_what_to_do_and_a_skipped_test_says_why()
    {
        var suites = Write(SampleFindings.Content);
        var failure = suites.Descendants("failure").First(f => (string?)f.Attribute("type") == "Error");
        Assert.Contains("Place: infra/hub 1.json:12:34", failure.Value, StringComparison.Ordinal);
        Assert.Contains("Fix (Interrupts): Resize-AzVirtualNetworkGateway", failure.Value, StringComparison.Ordinal);
        var reasons = suites.Descendants("skipped").ToDictionary(s => (string)s.Attribute("type")!, s => s.Value);
        Assert.Equal("Suppressed: The device is replaced in spring (network team), until 2027-03-31. DHGroup2 is weak.", reasons["Suppressed"]);
        Assert.Equal("Not applicable: The network has no gateway.", reasons["NotApplicable"]);
        Assert.Contains("properties.enableBgp", reasons["Unknown"], StringComparison.Ordinal);
    }

    private static XElement Write(ReportContent content) => XDocument.Parse(Report.Write(ReportFormat.JUnit, content)).Root!;
}

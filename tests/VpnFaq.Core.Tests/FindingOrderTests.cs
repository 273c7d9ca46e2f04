using VpnFaq.Core.Tests.Reports;

namespace VpnFaq.Core.Tests;

public sealed class FindingOrderTests
{
    [Fact]
    public void Resources_are_together_and_the_worst_comes_first_else_all_is_as_it_came()
    {
        Finding[] findings =
        [
            Of("gw-a", FindingSeverity.Warning, "1"), Of("gw-b", FindingSeverity.Information, "2"), Of("gw-a", FindingSeverity.Error, "3"),
            Of("gw-c", FindingSeverity.Error, "4"), Of("gw-c", FindingSeverity.Error, "5"), Of("gw-a", FindingSeverity.Warning, "6"),
        ];
        Assert.Equal(["4", "5", "3", "1", "6", "2"], FindingOrder.WorstFirst(findings).Select(f => f.Actual));
    }

    [Fact]
    public void Resources_without_an_id_are_told_apart_by_type_and_name()
    {
        Finding[] findings = [Of("gw-a", FindingSeverity.Error, "1", id: ""), Of("gw-b", FindingSeverity.Error, "2", id: ""), Of("gw-a", FindingSeverity.Error, "3", id: "")];
        Assert.Equal(["1", "3", "2"], FindingOrder.WorstFirst(findings).Select(f => f.Actual));
    }

    private static Finding Of(string name, FindingSeverity severity, string actual, string? id = null) => new(SampleFindings.Rule("VPN199", "SampleSku", severity))
    {
        Outcome = FindingOutcome.Fail,
        ResourceName = name,
        ResourceType = "Microsoft.Network/virtualNetworkGateways",
        ResourceId = id ?? $"{SampleFindings.Group}/virtualNetworkGateways/{name}",
        Actual = actual,
    };
}

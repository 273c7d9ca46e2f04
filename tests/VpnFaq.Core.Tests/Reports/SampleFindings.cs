using VpnFaq.Facts;
using VpnFaq.Reports;

namespace VpnFaq.Core.Tests.Reports;

/// <summary>Findings of rules that do not exist, one of each sort: reports do not change when a rule's words do.</summary>
internal static class SampleFindings
{
    public const string Group = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/net/providers/Microsoft.Network";

    public static IReadOnlyList<Finding> All { get; } = Make(new CheckRun(new DateTime(2026, 11, 24), new(Sketch())) { Resources = 8, Verdicts = new Dictionary<FindingOutcome, int> { [FindingOutcome.Fail] = 2 } });

    public static ReportContent Content => Of(All);

    public static ReportContent Of(IReadOnlyList<Finding> findings) => new(findings) { Title = "Hub & branches", Root = new SourceRoot("/repo") };

    public static RuleInfo Rule(string id, string name, FindingSeverity severity) => new(Source.Faq("what-is-it", "2026-06-04"))
    {
        Id = id,
        Name = name,
        Title = $"What {name} asks for holds",
        Severity = severity,
        Reason = "Azure refuses anything else.",
        Recommendation = "Set it to what is expected.",
        FaqId = "no-such-answer",
        AzureErrorCode = ["SomethingIsNotValid"],
    };

    /// <summary>A failure of a resource, with texts of the test's choice.</summary>
    public static Finding Failure(string name, string message = "It is wrong.", string actual = "1", string fix = "", string property = "properties.sku.name") =>
        new(Rule("VPN199", "SampleSku", FindingSeverity.Error))
        {
            Outcome = FindingOutcome.Fail,
            ResourceName = name,
            ResourceType = "Microsoft.Network/virtualNetworkGateways",
            ResourceId = $"{Group}/virtualNetworkGateways/{name}",
            Property = property,
            Actual = actual,
            Expected = "2",
            Message = message,
            Fix = fix,
        };

    private static List<Finding> Make(CheckRun run) =>
    [
        new(Rule("VPN199", "SampleSku", FindingSeverity.Error))
        {
            Outcome = FindingOutcome.Fail,
            ResourceName = "gw-hub",
            ResourceType = "Microsoft.Network/virtualNetworkGateways",
            ResourceId = $"{Group}/virtualNetworkGateways/gw-hub",
            Property = "properties.sku.name",
            Actual = "Basic",
            Expected = "VpnGw1AZ or larger",
            Message = "The SKU Basic is too small.",
            Fix = "Resize-AzVirtualNetworkGateway -VirtualNetworkGateway $gateway -GatewaySku 'VpnGw1AZ'",
            Impact = FixImpact.Interrupts,
            Location = new SourceLocation("/repo/infra/hub 1.json", 12, 34),
            Run = run,
        },
        new(Rule("VPN399", "SampleAddress", FindingSeverity.Warning))
        {
            Outcome = FindingOutcome.Fail,
            ResourceName = "lng-oslo",
            ResourceType = "Microsoft.Network/localNetworkGateways",
            ResourceId = $"{Group}/localNetworkGateways/lng-oslo",
            Property = "properties.gatewayIpAddress",
            Actual = "10.0.0.1",
            Expected = "a public address",
            Message = "10.0.0.1 is a private address.",
            Location = new SourceLocation("/elsewhere/oslo.json", 3, 5),
            Run = run,
        },
        new(Rule("VPN199", "SampleSku", FindingSeverity.Error))
        {
            Outcome = FindingOutcome.Pass,
            ResourceName = "gw-far",
            ResourceType = "Microsoft.Network/virtualNetworkGateways",
            ResourceId = $"{Group}/virtualNetworkGateways/gw-far",
            Message = "What SampleSku asks for holds.",
            Run = run,
        },
        new(Rule("VPN499", "SamplePolicy", FindingSeverity.Information))
        {
            Outcome = FindingOutcome.Suppressed,
            Suppression = new FindingSuppression("The device is replaced in spring.", "network team", new DateTime(2027, 3, 31)),
            ResourceName = "cn-oslo",
            ResourceType = "Microsoft.Network/connections",
            ResourceId = $"{Group}/connections/cn-oslo",
            Property = "properties.ipsecPolicies[0].dhGroup",
            Actual = "DHGroup2",
            Expected = "DHGroup14 or better",
            Message = "DHGroup2 is weak.",
            Run = run,
        },
        new(Rule("VPN599", "SamplePeer", FindingSeverity.Warning))
        {
            Outcome = FindingOutcome.Unknown,
            ResourceName = "cn-oslo",
            ResourceType = "Microsoft.Network/connections",
            ResourceId = $"{Group}/connections/cn-oslo",
            Property = "properties.enableBgp",
            Message = "Not given or not readable: properties.enableBgp.",
            Run = run,
        },
        new(Rule("VPN999", "SampleDate", FindingSeverity.Information))
        {
            Outcome = FindingOutcome.NotApplicable,
            ResourceName = "vnet-new",
            ResourceType = "Microsoft.Network/virtualNetworks",
            Message = "The network has no gateway.",
            Run = run,
        },
    ];

    private static TopologySketch Sketch() => new()
    {
        Nodes =
        [
            Node("virtualNetworks/vnet-hub", SketchKind.Network),
            Node("virtualNetworkGateways/gw-hub", SketchKind.Gateway, "Basic", "virtualNetworks/vnet-hub"),
            Node("virtualNetworkGateways/gw-far", SketchKind.Gateway, "VpnGw1AZ"),
            Node("localNetworkGateways/lng-oslo", SketchKind.Site, "10.0.0.1"),
        ],
        Links =
        [
            new SketchLink(Key("connections/cn-oslo"), "cn-oslo", Key("virtualNetworkGateways/gw-hub"), Key("localNetworkGateways/lng-oslo"), "IPsec"),
            new SketchLink(Key("connections/cn-far"), "cn-far", Key("virtualNetworkGateways/gw-hub"), Key("virtualNetworkGateways/gw-far"), "Vnet2Vnet"),
        ],
    };

    private static SketchNode Node(string path, SketchKind kind, string detail = "", string? network = null) =>
        new(Key(path), path[(path.IndexOf('/') + 1)..], kind, detail, network is null ? null : Key(network), IsGiven: true);

    private static string Key(string path) => ResourceKey.Of($"{Group}/{path}", string.Empty, string.Empty);
}

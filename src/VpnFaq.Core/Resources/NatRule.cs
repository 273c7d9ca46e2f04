using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>A NAT rule of a gateway.</summary>
internal sealed class NatRule : Resource
{
    public static readonly ResourceKind ResourceKind = new()
    {
        Type = "Microsoft.Network/virtualNetworkGateways/natRules",
        Noun = "NAT rule",
        ClassName = "PSVirtualNetworkGatewayNatRule",
        Command = "Get-AzVirtualNetworkGatewayNatRule",
        Signs = ["internalMappings", "externalMappings"],
        Class = typeof(NatRule),
        Read = fields => Inside(fields, null),
    };

    private NatRule(Fields fields, ResourceId? gateway)
        : base(fields, ResourceKind, gateway)
    {
        // Flat shapes have the resource's type where REST has the rule's; the cmdlets' class renames the rule's.
        var renamed = fields.Text("properties.virtualNetworkGatewayNatRulePropertiesType", "typePropertiesType");
        var type = renamed.IsGiven ? renamed : fields.Text("properties.type");
        RuleType = (type.TryGet(out var text) && text.IndexOf('/') >= 0 ? type.WithoutValue() : type).At("properties.type");
        IsInsideGateway = gateway is not null;
        Mode = fields.Text("properties.mode");
        IPConfigurationId = fields.Text("properties.ipConfigurationId");
        InternalMappings = fields.Parts("properties.internalMappings", static (f, path) => new NatMapping(f, path));
        ExternalMappings = fields.Parts("properties.externalMappings", static (f, path) => new NatMapping(f, path));
    }

    /// <summary>Whether the rule stands in the body of its gateway.</summary>
    public bool IsInsideGateway { get; }

    /// <summary>Static or Dynamic.</summary>
    public Field<string> RuleType { get; }

    /// <summary>EgressSnat or IngressSnat.</summary>
    public Field<string> Mode { get; }

    /// <summary>The instance of an active-active gateway that the rule is for.</summary>
    public Field<string> IPConfigurationId { get; }

    public Field<ListOf<NatMapping>> InternalMappings { get; }

    public Field<ListOf<NatMapping>> ExternalMappings { get; }

    public ResourceId? Gateway => Id?.Parent;

    public override string DisplayName => Gateway is { } gateway ? $"{gateway.Name}/{Name}" : Name;

    public bool IsDynamic => RuleType.TryGet(out var type) && string.Equals(type, "Dynamic", StringComparison.OrdinalIgnoreCase);

    public bool IsStatic => RuleType.TryGet(out var type) && string.Equals(type, "Static", StringComparison.OrdinalIgnoreCase);

    public bool IsIngress => Mode.TryGet(out var mode) && string.Equals(mode, "IngressSnat", StringComparison.OrdinalIgnoreCase);

    public bool IsEgress => Mode.TryGet(out var mode) && string.Equals(mode, "EgressSnat", StringComparison.OrdinalIgnoreCase);

    /// <summary>The prefix before translation; an invalid one where there is not exactly one.</summary>
    public AddressPrefix SoleInternalPrefix => InternalMappings.Items() is [var only] ? only.Prefix : default;

    /// <summary>The prefix after translation; an invalid one where there is not exactly one.</summary>
    public AddressPrefix SoleExternalPrefix => ExternalMappings.Items() is [var only] ? only.Prefix : default;

    /// <summary>Whether the rule maps ports, and so only a part of the traffic of its prefixes.</summary>
    public bool MapsPorts => InternalMappings.Items().Any(static m => m.PortRange.IsGiven) || ExternalMappings.Items().Any(static m => m.PortRange.IsGiven);

    /// <summary>Whether two rules are one translation, made once for each instance of an active-active gateway.</summary>
    public bool IsCounterpartOf(NatRule other) =>
        IPConfigurationId.TryGet(out var own) && other.IPConfigurationId.TryGet(out var others) && !string.Equals(own, others, StringComparison.OrdinalIgnoreCase)
        && IsIngress == other.IsIngress && SoleInternalPrefix.Equals(other.SoleInternalPrefix);

    public static NatRule Inside(Fields fields, ResourceId? gateway) => new NatRule(fields, gateway).Counted<NatRule>(fields);
}

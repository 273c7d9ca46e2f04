using System.Globalization;
using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Nat;

internal sealed class NatPortRange : NatMappingRule
{
    public override RuleInfo Info { get; } = new(NatLimits.Overview)
    {
        Id = "VPN612",
        Name = nameof(NatPortRange),
        Title = "A port of a NAT rule is a single port",
        Severity = FindingSeverity.Error,
        Reason = "Ranges of ports cannot be mapped.",
        Recommendation = "Name one port, such as 8080-8080, and make a rule for each further port.",
        FaqId = "what-types-of-nat-do-vpn-gateways-support",
    };

    protected override Verdict CheckMapping(NatRule rule, NatMapping inside, NatMapping outside)
    {
        if (!inside.PortRange.IsGiven && !outside.PortRange.IsGiven)
            return inside.PortRange.IsUnreadable ? Unknown(inside, inside.PortRange) : outside.PortRange.IsUnreadable ? Unknown(outside, outside.PortRange) : NotApplicable("The NAT rule maps no port.");

        List<Failure>? failures = null;
        foreach (var mapping in new[] { inside, outside })
        {
            if (mapping.PortRange.TryGet(out var ports) && !IsSinglePort(ports))
                (failures ??= []).Add(Fail(mapping, mapping.PortRange, "one port, such as 8080-8080", $"{ports} is not a single port."));
        }

        return From(failures);
    }

    private static bool IsSinglePort(string ports)
    {
        var ends = ports.Split('-');
        return ends.Length <= 2 && TryPort(ends[0], out var first) && TryPort(ends[ends.Length - 1], out var last) && first == last;
    }

    private static bool TryPort(string text, out ushort port) =>
        ushort.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out port) && port > 0;
}

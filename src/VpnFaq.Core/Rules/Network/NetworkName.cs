using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Network;

internal sealed class NetworkName : Rule<VirtualNetwork>
{
    public override RuleInfo Info { get; } = new(ResourceNames.Source)
    {
        Id = "VPN265",
        Name = nameof(NetworkName),
        Title = "The name of the network is one that Azure takes",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses other names.",
        Recommendation = "Use 2 to 64 letters, digits, underscores, periods and hyphens; begin with a letter or a digit, end with one or with an underscore.",
        FaqId = "do-i-need-a-gateway-subnet",
    };

    protected override Verdict Check(VirtualNetwork network, RuleContext context)
    {
        if (!network.GivenName.IsGiven)
            return Unknown(network.GivenName);
        return network.Name.Length is >= ResourceNames.MinNetworkLength and <= ResourceNames.MaxNetworkLength && ResourceNames.IsValid(network.Name)
            ? Pass
            : Fail(network.GivenName, "2 to 64 letters, digits, _, . and -", $"Azure does not take the name {network.Name} for a virtual network.");
    }
}

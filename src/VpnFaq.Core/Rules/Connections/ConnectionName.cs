using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class ConnectionName : ResourceNameRule<Connection>
{
    public override RuleInfo Info { get; } = new(ResourceNames.Source)
    {
        Id = "VPN325",
        Name = nameof(ConnectionName),
        Title = "The name of the connection has a form that Azure takes",
        Severity = FindingSeverity.Error,
        Reason = "Azure refuses to make a connection whose name it does not take.",
        Recommendation = "Use 1 to 80 letters, digits, underscores, periods and hyphens; begin with a letter or digit, end with one or with an underscore.",
        FaqId = "what-are-my-cross-premises-connection-options",
    };
}

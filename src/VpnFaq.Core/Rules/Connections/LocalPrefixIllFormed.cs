using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class LocalPrefixIllFormed : Rule<LocalNetworkGateway>
{
    // A command of more prefixes than these is nothing to paste.
    private const int MostPrefixesInFix = 20;

    public override RuleInfo Info { get; } = new(LocalNetworks.SettingsSource)
    {
        Id = "VPN306",
        Name = nameof(LocalPrefixIllFormed),
        Title = "Every prefix of the site is a network address with a length",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes prefixes in CIDR notation with no bit set behind the length, and refuses anything else.",
        Recommendation = "Write each prefix as network address, slash and length, such as 192.168.10.0/24; a single host has the length 32.",
        FaqId = "how-do-i-specify-which-traffic-goes-through-the-vpn-gateway",
    };

    protected override Verdict Check(LocalNetworkGateway site, RuleContext context)
    {
        if (!site.AddressPrefixes.TryGetItems(out var prefixes))
            return Unknown(site.AddressPrefixes);
        if (prefixes.Count == 0)
            return NotApplicable("The site lists no prefixes.");
        if (!PrefixForm.HasMistakes(prefixes))
            return Pass;

        // Without a length nobody can tell how much of the site was meant, and a command that names one host cuts the others off.
        var fix = prefixes.Count <= MostPrefixesInFix && prefixes.All(p => p.IsValid && p.Text.IndexOf('/') > 0)
            ? Fixes.SetPrefixes(Get(site), prefixes.Select(p => Quote(PrefixForm.Expected(p))))
            : string.Empty;
        return From(PrefixForm.Failures(site.AddressPrefixes.Path, prefixes, fix));
    }
}

using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

internal sealed class InboundChainUnreadable : CertificateConnectionRule
{
    // Every DER certificate begins as a sequence.
    private const byte Sequence = 0x30;

    public override RuleInfo Info { get; } = new(CertificateConnections.Source)
    {
        Id = "VPN362",
        Name = nameof(InboundChainUnreadable),
        Title = "Every certificate of the inbound chain is Base64 text without header lines",
        Severity = FindingSeverity.Error,
        Reason = "Azure takes the Base64 body of an X.509 .cer file; with BEGIN and END lines, or cut short, it is no certificate.",
        Recommendation = "Export each certificate as Base-64 encoded X.509 and paste the text between the BEGIN and END lines as one line.",
        FaqId = "how-is-my-vpn-tunnel-authenticated",
    };

    protected override Verdict CheckCertificates(Connection connection, RuleContext context)
    {
        if (!connection.CertificateAuthentication.TryGet(out var certificates))
            return NotApplicable("The connection names no certificates.");
        var chain = certificates.InboundAuthCertificateChain;
        if (!chain.TryGetItems(out var texts))
            return Unknown(chain);
        if (texts.Count == 0)
            return NotApplicable("The connection names no chain.");

        var failures = new List<Failure>();
        for (var i = 0; i < texts.Count; i++)
        {
            if (Mistake(texts[i]) is { } mistake)
                failures.Add(Fail($"{chain.Path}[{i}]", "(not shown)", "a certificate in Base64", $"The text {mistake}."));
        }

        return From(failures);
    }

    private static string? Mistake(string text)
    {
        if (text.Contains("-----"))
            return "carries BEGIN and END lines";
        try
        {
            var bytes = Convert.FromBase64String(text);
            return bytes.Length > 0 && bytes[0] == Sequence ? null : "is Base64, but of no certificate";
        }
        catch (FormatException)
        {
            return "is no Base64";
        }
    }
}

using System.Globalization;
using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about each certificate of the chain that a connection checks its device against.</summary>
internal abstract class InboundChainRule : CertificateConnectionRule
{
    protected sealed override Verdict CheckCertificates(Connection connection, RuleContext context)
    {
        if (!connection.CertificateAuthentication.TryGet(out var certificates))
            return NotApplicable("The connection names no certificates.");
        var chain = certificates.InboundAuthCertificateChain;
        if (!chain.TryGetItems(out var texts))
            return Unknown(chain);
        var sum = default(VerdictSum);
        for (var i = 0; i < texts.Count; i++)
            sum.Add(CheckText(CertificateText.Of(texts[i]), $"{chain.Path}[{i.ToString(CultureInfo.InvariantCulture)}]", context));
        return sum.Total("The connection names no chain.");
    }

    protected abstract Verdict CheckText(CertificateText text, string path, RuleContext context);
}

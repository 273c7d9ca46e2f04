using VpnFaq.Facts;
using VpnFaq.Resources;

namespace VpnFaq.Rules.PointToSite;

internal sealed class UnusedAuthenticationSettings : PointToSiteRule
{
    public override RuleInfo Info { get; } = new(PointToSiteArticles.About)
    {
        Id = "VPN710",
        Name = nameof(UnusedAuthenticationSettings),
        Title = "Settings of an authentication type are there only if the type is switched on",
        Severity = FindingSeverity.Information,
        Reason = "They have no effect, and whoever reads them may think that they have.",
        Recommendation = "Switch the authentication type on, or take its settings away.",
        FaqId = "can-i-change-the-authentication-type-for-a-point-to-site-connection",
    };

    protected override Verdict CheckClient(VpnClientConfiguration client, VirtualNetworkGateway gateway, RuleContext context)
    {
        if (!client.AuthenticationTypes.TryGetItems(out var types))
            return Unknown(client.AuthenticationTypes);
        if (types.Count == 0)
            return NotApplicable("The settings name no authentication type.");

        List<Failure>? failures = null;
        if (!client.UsesCertificates && client.RootCertificates.Items().Count > 0)
            (failures ??= []).Add(Unused(client.RootCertificates.Path, "root certificates", ClientTunnels.Certificate));
        if (!client.UsesRadius && client.RadiusServers.Items().Count > 0)
            (failures ??= []).Add(Unused(client.RadiusServers.Path, "RADIUS servers", ClientTunnels.Radius));
        if (!client.UsesRadius && client.RadiusServerAddress.IsGiven)
            (failures ??= []).Add(Unused(client.RadiusServerAddress.Path, "a RADIUS server", ClientTunnels.Radius));
        if (!client.UsesEntra && client.AadTenant.IsGiven)
            (failures ??= []).Add(Unused(client.AadTenant.Path, "a tenant", ClientTunnels.Entra));
        return From(failures);
    }

    private static Failure Unused(string path, string what, string type) =>
        Fail(path, what, $"{type} among the authentication types", $"The settings have {what}, but {type} is not switched on.");
}

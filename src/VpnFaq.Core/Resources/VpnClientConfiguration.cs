using VpnFaq.Reading;

namespace VpnFaq.Resources;

/// <summary>Point-to-site settings of a gateway; paths start at the gateway.</summary>
internal sealed class VpnClientConfiguration(Fields fields)
{
    private ClientPool[]? pools;

    /// <summary>IkeV2, SSTP, OpenVPN.</summary>
    public Field<ListOf<string>> Protocols { get; } = fields.Texts("properties.vpnClientConfiguration.vpnClientProtocols");

    /// <summary>Certificate, Radius, AAD.</summary>
    public Field<ListOf<string>> AuthenticationTypes { get; } = fields.Texts("properties.vpnClientConfiguration.vpnAuthenticationTypes");

    public Field<ListOf<AddressPrefix>> AddressPool { get; } = fields.Prefixes("properties.vpnClientConfiguration.vpnClientAddressPool.addressPrefixes");

    public Field<ListOf<RootCertificate>> RootCertificates { get; } =
        fields.Parts("properties.vpnClientConfiguration.vpnClientRootCertificates", static (f, path) => new RootCertificate(f, path));

    public Field<ListOf<RevokedCertificate>> RevokedCertificates { get; } =
        fields.Parts("properties.vpnClientConfiguration.vpnClientRevokedCertificates", static (f, path) => new RevokedCertificate(f, path));

    public Field<ListOf<IpsecPolicy>> IpsecPolicies { get; } =
        fields.Parts("properties.vpnClientConfiguration.vpnClientIpsecPolicies", static (f, path) => new IpsecPolicy(f, path));

    public Field<string> RadiusServerAddress { get; } = fields.Text("properties.vpnClientConfiguration.radiusServerAddress");

    public Field<bool> RadiusServerSecret { get; } = fields.Secret("properties.vpnClientConfiguration.radiusServerSecret");

    /// <summary>Where a template takes the RADIUS secret from.</summary>
    public Field<SecretSource> RadiusServerSecretSource { get; } = fields.SecretSource("properties.vpnClientConfiguration.radiusServerSecret");

    public Field<ListOf<RadiusServer>> RadiusServers { get; } =
        fields.Parts("properties.vpnClientConfiguration.radiusServers", static (f, path) => new RadiusServer(f, path));

    public Field<string> AadTenant { get; } = fields.Text("properties.vpnClientConfiguration.aadTenant");

    public Field<string> AadAudience { get; } = fields.Text("properties.vpnClientConfiguration.aadAudience");

    public Field<string> AadIssuer { get; } = fields.Text("properties.vpnClientConfiguration.aadIssuer");

    public Field<ListOf<ClientConnectionConfiguration>> ClientConnectionConfigurations { get; } =
        fields.Parts("properties.vpnClientConfiguration.vngClientConnectionConfigurations", static (f, path) => new ClientConnectionConfiguration(f, path), "clientConnectionConfigurations");

    /// <summary>Sessions at this moment; only in what Azure answers.</summary>
    public Field<long> ConnectedClients { get; } = fields.Number("properties.vpnClientConfiguration.vpnClientConnectionHealth.vpnClientConnectionsCount");

    /// <summary>Whether the gateway is written as the body of a request, with <c>properties</c> around what it sets.</summary>
    public bool IsWrapped { get; } = fields.IsWrapped;

    /// <summary>Whether anything is set: responses can carry an empty configuration on gateways without point-to-site.</summary>
    public bool IsConfigured =>
        AddressPool.Items().Count > 0 || AddressPool.IsUnreadable || RootCertificates.Items().Count > 0 || RadiusServerAddress.IsGiven
        || RadiusServers.Items().Count > 0 || AadTenant.IsGiven || ClientConnectionConfigurations.Items().Count > 0;

    /// <summary>Whether every address pool can be read.</summary>
    public bool HasReadablePools =>
        !AddressPool.IsUnreadable && !ClientConnectionConfigurations.IsUnreadable && ClientConnectionConfigurations.Items().All(c => !c.AddressPool.IsUnreadable);

    /// <summary>Every prefix that clients get addresses from: the common pool and those of client connection configurations.</summary>
    public ListOf<ClientPool> Pools => pools ??=
    [
        .. AddressPool.Items().Select((p, i) => new ClientPool($"{AddressPool.Path}[{i}]", p, "all clients")),
        .. ClientConnectionConfigurations.Items().SelectMany(c => c.AddressPool.Items().Select((p, i) => new ClientPool($"{c.Path}.{c.AddressPool.Path}[{i}]", p, c.Name.Or(c.Path)))),
    ];

    /// <summary>RADIUS servers by their addresses, the single one of older bodies first.</summary>
    public IEnumerable<RadiusAddress> RadiusAddresses =>
        (RadiusServerAddress.TryGet(out var single) ? [new RadiusAddress(RadiusServerAddress.Path, single)] : Array.Empty<RadiusAddress>()).Concat(
            RadiusServers.Items().Where(s => s.Address.IsGiven).Select(s => new RadiusAddress($"{s.Path}.{s.Address.Path}", s.Address.Or(string.Empty))));

    /// <summary>Whether clients sign in with certificates. Older bodies name no authentication types; then what is set tells.</summary>
    public bool UsesCertificates => Uses("Certificate", RootCertificates.Items().Count > 0);

    public bool UsesRadius => Uses("Radius", RadiusServerAddress.IsGiven || RadiusServers.Items().Count > 0);

    public bool UsesEntra => Uses("AAD", AadTenant.IsGiven);

    /// <summary>Whether a root certificate is valid on a day, or cannot be read and may be.</summary>
    public bool MayHaveValidRoot(DateTime day) => RootCertificates.Items().Any(r => !r.PublicCertData.IsGiven || r.Certificate?.IsValidOn(day) == true);

    /// <summary>How often client connection configurations name each policy group.</summary>
    public Dictionary<string, int> GroupUses() => ClientConnectionConfigurations.Items()
        .SelectMany(c => c.PolicyGroups.Items())
        .GroupBy(id => id.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);

    public bool Offers(string protocol) => Protocols.Items().Has(protocol);

    public bool Authenticates(string by) => AuthenticationTypes.Items().Has(by);

    private bool Uses(string type, bool isSet) => AuthenticationTypes.Items().Count > 0 ? Authenticates(type) : isSet;
}

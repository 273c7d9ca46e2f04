using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace VpnFaq.Core.Tests.Rules.PointToSite;

/// <summary>Sound worlds with point-to-site, changed where a test wants it.</summary>
internal static class Clients
{
    private static readonly RSA Key = RSA.Create(2048);

    /// <summary>Changes the point-to-site settings of the gateway.</summary>
    public static World WithClients(this World world, string patch) => world.With("gw-hub", $$"""{ "properties": { "vpnClientConfiguration": {{patch}} } }""");

    public static World Tunnels(this World world, params string[] types) => world.WithClients($$"""{ "vpnClientProtocols": {{List(types)}} }""");

    public static World SignIn(this World world, params string[] types) => world.WithClients($$"""{ "vpnAuthenticationTypes": {{List(types)}} }""");

    public static World Pool(this World world, params string[] prefixes) => world.WithClients($$"""{ "vpnClientAddressPool": { "addressPrefixes": {{List(prefixes)}} } }""");

    /// <summary>The network of the gateway with that many prefixes.</summary>
    public static World Spaces(this World world, int count) => world.With("vnet-hub", $$"""
        { "properties": { "addressSpace": { "addressPrefixes": {{List([.. Enumerable.Range(0, count).Select(i => $"10.{i / 250}.{i % 250}.0/24")])}} } } }
        """);

    /// <summary>Point-to-site with these custom routes.</summary>
    public static World Routes(params string[] prefixes) =>
        Worlds.PointToSiteEntra.With("gw-hub", $$"""{ "properties": { "customRoutes": { "addressPrefixes": {{List(prefixes)}} } } }""");

    /// <summary>Point-to-site with these root certificates, each by its data.</summary>
    public static World Roots(params string[] data) => Worlds.PointToSiteCertificate.WithClients(
        $$"""{ "vpnClientRootCertificates": [ {{string.Join(", ", data.Select((d, i) => $$"""{ "name": "root-{{i}}", "properties": { "publicCertData": "{{d}}" } }"""))}} ] }""");

    /// <summary>A root certificate with the life that a test wants.</summary>
    public static string Root(string from, string until) => Worlds.MakeRoot(Key, from, until);

    /// <summary>A certificate with the key that a test wants.</summary>
    public static string Root(ECDsa key) => Made(new CertificateRequest("CN=VpnFaq test root", key, HashAlgorithmName.SHA256), authority: true);

    /// <summary>A root that is signed over SHA-1.</summary>
    public static string WeaklySigned()
    {
        var request = new CertificateRequest("CN=VpnFaq test root", Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.Create(request.SubjectName, new Sha1Signer(), DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(80), [1]);
        return Convert.ToBase64String(certificate.RawData);
    }

    /// <summary>A certificate that may not sign others.</summary>
    public static string Leaf() => Made(new CertificateRequest("CN=laptop", Key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1), authority: false);

    public static string List(params string[] texts) => $"[ {string.Join(", ", texts.Select(t => $"\"{t}\""))} ]";

    private static string Made(CertificateRequest request, bool authority)
    {
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(authority, false, 0, true));
        using var certificate = request.CreateSelfSigned(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), new DateTimeOffset(2036, 1, 1, 0, 0, 0, TimeSpan.Zero));
        return Convert.ToBase64String(certificate.RawData);
    }

    // The framework signs nothing over SHA-1 any more.
    private sealed class Sha1Signer : X509SignatureGenerator
    {
        private static readonly byte[] Sha1WithRsa = [0x30, 0x0D, 0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x05, 0x05, 0x00];

        public override byte[] GetSignatureAlgorithmIdentifier(HashAlgorithmName hashAlgorithm) => Sha1WithRsa;

        public override byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm) => Key.SignData(data, HashAlgorithmName.SHA1, RSASignaturePadding.Pkcs1);

        protected override PublicKey BuildPublicKey() => new(Key);
    }
}

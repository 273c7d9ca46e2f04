using System.Security.Cryptography;
using VpnFaq.Core.Tests.Rules;
using VpnFaq.Resources;

namespace VpnFaq.Core.Tests.Resources;

public sealed class CertificateTextTests
{
    [Fact]
    public void A_certificate_tells_its_life_in_universal_time()
    {
        using var key = RSA.Create(2048);
        var certificate = CertificateText.Of(Worlds.MakeRoot(key, "2026-01-01", "2036-01-01")).Certificate!;
        Assert.Equal((new DateTime(2026, 1, 1), new DateTime(2036, 1, 1)), (certificate.NotBefore, certificate.NotAfter));
        Assert.Equal((2048, true, true, false, false), (certificate.RsaBits, certificate.IsRsa, certificate.IsSelfIssued, certificate.SaysItIsNoAuthority, certificate.HasWeakSignature));
    }

    [Fact]
    public void No_damage_to_a_certificate_throws()
    {
        var content = Convert.FromBase64String(Worlds.RootCertificate);
        var random = new Random(20261124);
        for (var i = 0; i < 1000; i++)
        {
            var damaged = (byte[])content.Clone();
            for (var n = random.Next(1, 4); n > 0; n--)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var text = CertificateText.Of(Convert.ToBase64String(damaged, 0, random.Next(2) == 0 ? damaged.Length : random.Next(damaged.Length)));
            Assert.Equal(text.Form == CertificateForm.Certificate, text.Certificate is not null);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("=")]
    [InlineData("====")]
    [InlineData("MA==")]
    [InlineData("MIID")]
    [InlineData("MP////8=")]
    [InlineData("AAA=AAA=")]
    public void Fragments_are_no_certificates(string text) => Assert.Null(CertificateText.Of(text).Certificate);
}

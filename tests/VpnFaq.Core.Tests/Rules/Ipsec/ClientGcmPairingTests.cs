namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class ClientGcmPairingTests : ClientPolicyRuleTests
{
    protected override World Failing => Policy(""" "ipsecIntegrity": "SHA256" """);

    protected override (string Resource, string Property) FailsAt => At("ipsecIntegrity");

    protected override World? Unknown => Policy(""" "ipsecEncryption": null """);

    protected override string UnknownFor => "vpnClientIpsecPolicies[0].ipsecEncryption";

    [Fact]
    public void Plain_AES_goes_with_SHA() => Assert.True(IsKept(Policy(""" "ipsecEncryption": "AES256", "ipsecIntegrity": "SHA256" """)));

    [Fact]
    public void Plain_AES_does_not_go_with_GCM() => Assert.Single(Failures(Policy(""" "ipsecEncryption": "AES256" """)));
}

using VpnFaq.PreSharedKeys;

namespace VpnFaq.Core.Tests.PreSharedKeys;

/// <summary>Keys that devices are known to take or refuse: the judgement of the facts, not of the code.</summary>
public sealed class PeerTests
{
    [Theory]
    [InlineData("Azure", "Ab3!Kq9#Zt7Lm2Wx5Rv8Yn4", true)]
    [InlineData("Azure", "Ab3-Kq9-Zt7Lm2Wx5Rv8Yn4", false)]
    [InlineData("Azure", "Ab3~Kq9~Zt7Lm2Wx5Rv8Yn4", false)]
    [InlineData("Azure", "Ab3 Kq9 Zt7Lm2Wx5Rv8Yn4", false)]
    [InlineData("Azure", "Ab3éKq9éZt7Lm2Wx5Rv8Yn4", false)]
    [InlineData("Azure", "", false)]
    [InlineData("Aws", "7d.Kq9_Zt", true)]
    [InlineData("Aws", "0d.Kq9_Zt", false)]
    [InlineData("Aws", "4ANftZwN6zk+MUMdl5RiY9dAgVUzF05G", false)]
    [InlineData("Aws", "7dKq9Zt", false)]
    [InlineData("FortiGate", "0x466f7274696e", false)]
    [InlineData("FortiGate", "00x466f7274696e", false)]
    [InlineData("FortiGate", "x0466f7274696e", true)]
    [InlineData("FortiGate", "Kq9Zt", false)]
    [InlineData("MikroTik", "0x466f7274696e", false)]
    [InlineData("MikroTik", "0s466f7274696e", true)]
    [InlineData("StrongSwan", "0x466f7274696e", false)]
    [InlineData("MikroTik", "0X466f7274696e", false)]
    [InlineData("StrongSwan", "0sFpZAZqEN6Ti9", false)]
    [InlineData("StrongSwan", "0X466f7274696e", false)]
    [InlineData("StrongSwan", "0SFpZAZqEN6Ti9", false)]
    [InlineData("StrongSwan", "0TFpZAZqEN6Ti9", true)]
    [InlineData("StrongSwan", "Ab3\"Kq9\"Zt7Lm2", false)]
    [InlineData("StrongSwan", "Ab3\\Kq9\\Zt7Lm2", false)]
    [InlineData("StrongSwan", "Ab3#Kq9}Zt7Lm2", true)]
    [InlineData("StrongSwan", "9b3#Kq9}Zt7Lm2", true)]
    [InlineData("Cisco", "Ab3?Kq9?Zt7Lm2", false)]
    [InlineData("Cisco", "Ab3!Kq9!Zt7Lm2", true)]
    [InlineData("Huawei", "ab3kq9zt7lm2", false)]
    [InlineData("Huawei", "Ab3Kq9Zt7Lm2", true)]
    [InlineData("Huawei", "Ab3Kq9Zt7Lm2&", false)]
    public void A_key_is_judged_as_the_device_judges_it(string peer, string key, bool valid)
    {
        var check = PreSharedKeyChecker.Check(key.ToCharArray(), [PreSharedKeyPeers.All.Single(known => known.Name == peer)]);

        Assert.Equal(valid, check.IsValid);
        Assert.All(check.Problems, problem => Assert.Equal(peer, problem.Peer));
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void Azure_takes_up_to_128_characters(int length, bool valid) =>
        Assert.Equal(valid, PreSharedKeyChecker.Check(new string('k', length).ToCharArray(), []).IsValid);

    [Theory]
    [InlineData("Aws")]
    [InlineData("Azure")]
    [InlineData("CheckPoint")]
    [InlineData("Cisco")]
    [InlineData("FortiGate")]
    [InlineData("GoogleCloud")]
    [InlineData("Huawei")]
    [InlineData("Juniper")]
    [InlineData("MikroTik")]
    [InlineData("PaloAlto")]
    [InlineData("SonicWall")]
    [InlineData("StrongSwan")]
    public void The_peer_is_known(string name) => Assert.Contains(name, PreSharedKeyPeers.All.Select(peer => peer.Name));

    [Fact]
    public void Every_peer_has_a_file_of_its_own_and_a_name_and_a_line_to_tell_it_by()
    {
        var files = typeof(PreSharedKeyPeers).Assembly.GetTypes().Count(type => type.Namespace == "VpnFaq.Facts.Peers" && type.Name.EndsWith("Peer", StringComparison.Ordinal));

        Assert.Equal(files, PreSharedKeyPeers.All.Select(peer => peer.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(PreSharedKeyPeers.All, peer => Assert.Matches(@"\A\S.*\.\z", peer.Description));
    }

    [Fact]
    public void A_peer_whose_limits_no_source_settles_says_so_and_the_others_have_length_and_characters()
    {
        foreach (var peer in PreSharedKeyPeers.All)
        {
            Assert.Equal(!peer.IsSettled, peer.Description.Contains("o source settles", StringComparison.Ordinal));
            Assert.True(!peer.IsSettled || (peer.Length is not null && peer.Rules.OfType<KeyCharactersRule>().Any()), peer.Name);
        }
    }

    [Fact]
    public void Every_rule_has_a_link_and_a_date_that_can_be_looked_up() =>
        Assert.All(PreSharedKeyPeers.All.SelectMany(peer => peer.Rules), rule =>
        {
            Assert.Equal(Uri.UriSchemeHttps, rule.Source.Uri.Scheme);
            Assert.InRange(rule.Source.Date, new DateTime(2014, 1, 1), new DateTime(2026, 11, 24));
        });

    [Fact]
    public void The_same_peer_named_twice_counts_once()
    {
        var azure = PreSharedKeyPeers.All.Single(peer => peer.Name == "Azure");

        Assert.Single(PreSharedKeyChecker.Check("a-b".ToCharArray(), [azure, azure]).Problems);
    }
}

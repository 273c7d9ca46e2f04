namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyLengthTests : SharedKeyRuleTests
{
    protected override string Planted => "Kq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0YaKq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0YaKq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0YaKq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0Yax";

    [Fact]
    public void A_key_of_128_characters_is_kept() => Assert.True(IsKept(Key(Planted[..128])));
}

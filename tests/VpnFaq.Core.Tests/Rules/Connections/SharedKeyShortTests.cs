namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyShortTests : SharedKeyRuleTests
{
    protected override string Planted => "Kq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0Y";

    [Fact]
    public void A_key_of_32_characters_is_kept() => Assert.True(IsKept(Key(Planted + "a")));

    [Fact]
    public void A_weak_key_is_told_once() => Assert.Empty(Failures(Key("Oslo4711")));
}

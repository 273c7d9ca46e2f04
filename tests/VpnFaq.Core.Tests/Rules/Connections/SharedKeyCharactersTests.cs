namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyCharactersTests : SharedKeyRuleTests
{
    protected override string Planted => "Kq7Wm2Zt9Xv4-Bn6Lr8Ps3Dj5Fg1Hc0Ya";

    [Theory]
    [InlineData("Kq7Wm2Zt9Xv4 Bn6Lr8Ps3Dj5Fg1Hc0Ya")]
    [InlineData("Kq7Wm2Zt9Xv4~Bn6Lr8Ps3Dj5Fg1Hc0Ya")]
    [InlineData("Kq7Wm2Zt9Xv4\u00e5Bn6Lr8Ps3Dj5Fg1Hc0Ya")]
    public void Space_tilde_and_letters_beyond_ASCII_fail(string key) => Assert.Single(Failures(Key(key)));

    [Fact]
    public void Other_signs_are_kept() => Assert.True(IsKept(Key("Kq7Wm2Zt9Xv4!$%&/()=?+*#_.:;<>@[]{}|^")));
}

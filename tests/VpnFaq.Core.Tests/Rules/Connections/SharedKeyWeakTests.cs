namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyWeakTests : SharedKeyRuleTests
{
    protected override string Planted => "Kq7Wm2Zt9Xv4Bn6Lr8";

    [Theory]
    [InlineData("Kq7Wm2Zt9Xv4Bn6Lr8P", 0)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 1)]
    [InlineData("Summer2024!Summer2024!Summer2024!", 1)]
    public void Nineteen_random_characters_reach_112_bits_and_patterns_do_not(string key, int failures) => Assert.Equal(failures, Failures(Key(key)).Count());

    [Fact]
    public void A_published_key_is_told_once() => Assert.Empty(Failures(Key("abc123")));
}

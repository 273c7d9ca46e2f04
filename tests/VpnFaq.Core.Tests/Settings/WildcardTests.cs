using VpnFaq.Settings;

namespace VpnFaq.Core.Tests.Settings;

public sealed class WildcardTests
{
    [Theory]
    [InlineData("gw-*", "GW-hub", true)]
    [InlineData("*", "", true)]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("gw", "gw-hub", false)]
    [InlineData("*hub", "gw-hub-hub", true)]
    [InlineData("*/connections/*-oslo", "/subscriptions/1/providers/Microsoft.Network/connections/cn-oslo", true)]
    [InlineData("a*b*c", "a-b-b-c", true)]
    [InlineData("a*b*c", "a-b-b-d", false)]
    [InlineData("ab*ba", "aba", false)]
    [InlineData("ab*ba", "abba", true)]
    [InlineData("*b*b", "ab", false)]
    [InlineData("**", "x", true)]
    [InlineData("a?*c?", "abcd", true)]
    [InlineData("gw-?", "gw-1", true)]
    [InlineData("gw-?", "gw-", false)]
    [InlineData("gw-[1-3]", "gw-2", true)]
    [InlineData("gw-[1-3]", "gw-4", false)]
    [InlineData("gw-[abc]x", "gw-Bx", true)]
    [InlineData("gw-[1", "gw-[1", true)]
    [InlineData("g.-hub", "gw-hub", false)]
    [InlineData("GW-İ", "gw-i", false)]
    public void Patterns_mean_what_they_mean_in_PowerShell(string pattern, string text, bool isMatch) => Assert.Equal(isMatch, new Wildcard(pattern).IsMatch(text));

    [Fact]
    public void Many_stars_do_not_make_it_slow() => Assert.False(new Wildcard(string.Concat(Enumerable.Repeat("*a", 40)) + "b").IsMatch(new string('a', 5_000)));
}

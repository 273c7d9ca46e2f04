using System.Globalization;
using VpnFaq.Resources;

namespace VpnFaq.Core.Tests.Resources;

public sealed class PrefixSetTests
{
    [Fact]
    public void A_few_prefixes_looked_through_give_what_the_sorted_set_gives()
    {
        var random = new Random(17);
        for (var round = 0; round < 5_000; round++)
        {
            ListOf<AddressPrefix> few = Enumerable.Range(0, random.Next(9)).Select(_ => Draw(random)).ToArray();
            var asked = Draw(random);
            var sorted = PrefixSet<int>.Of(few, 0).Overlapping(asked);
            Assert.Equal(sorted?.Prefix.Text, few.Overlapping(asked)?.Text);
            Assert.Equal(few.ToList().Exists(p => Meet(p, asked)), sorted is not null);
        }
    }

    [Fact]
    public void A_prefix_contains_what_lies_between_its_first_and_its_last_address()
    {
        var random = new Random(18);
        for (var round = 0; round < 5_000; round++)
        {
            var (left, right) = (Draw(random), Draw(random));
            Assert.Equal(Meet(left, right), left.Overlaps(right));
            Assert.Equal(Meet(left, right) && left.First.CompareTo(right.First) <= 0 && right.Last.CompareTo(left.Last) <= 0, left.Contains(right));
        }
    }

    [Theory]
    [InlineData("10.1.2.3/24", "10.1.2.0", "10.1.2.255", false)]
    [InlineData("0.0.0.0/0", "0.0.0.0", "255.255.255.255", false)]
    [InlineData("10.1.2.3", "10.1.2.3", "10.1.2.3", false)]
    [InlineData("fd00::/8", "fd00::", "fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8::1", "2001:db8::1", "2001:db8::1", true)]
    public void A_prefix_goes_from_its_first_address_to_its_last(string text, string first, string last, bool isIPv6)
    {
        var prefix = AddressPrefix.Parse(text);
        Assert.Equal((first, last), (prefix.First.ToText(isIPv6), prefix.Last.ToText(isIPv6)));
    }

    private static bool Meet(AddressPrefix left, AddressPrefix right) =>
        left.IsValid && right.IsValid && left.IsIPv6 == right.IsIPv6 && left.First.CompareTo(right.Last) <= 0 && right.First.CompareTo(left.Last) <= 0;

    // From a space so small that many overlap, some are alike, and some are none.
    private static AddressPrefix Draw(Random random) => AddressPrefix.Parse(random.Next(10) switch
    {
        0 => "none",
        1 or 2 => string.Create(CultureInfo.InvariantCulture, $"fd00:{random.Next(4)}::/{random.Next(14, 34)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"10.{random.Next(4)}.{random.Next(4)}.0/{random.Next(12, 27)}"),
    });
}

using VpnFaq.Resources;

namespace VpnFaq.Core.Tests;

public sealed class ListOfTests
{
    [Fact]
    public void An_empty_list_has_nothing()
    {
        ListOf<string> list = [];
        Assert.Empty(list.ToList());
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
    }

    [Fact]
    public void Elements_keep_their_order_however_a_list_is_made_and_walked()
    {
        ListOf<int> appended = [];
        for (var i = 0; i < 9; i++)
            appended = appended.Append(i);
        var walked = new List<int>();
        foreach (var item in appended)
            walked.Add(item);
        Assert.Equal(Enumerable.Range(0, 9), walked);
        Assert.Equal(walked, appended.ToList());
        Assert.Equal(walked, ((ListOf<int>)walked).ToList());
        Assert.Throws<ArgumentOutOfRangeException>(() => appended[9]);
    }

    [Fact]
    public void Appending_leaves_the_shorter_list_as_it_was()
    {
        var one = ((ListOf<int>)[]).Append(1);
        var two = one.Append(2);
        Assert.Equal([1], one.ToList());
        Assert.Equal([1, 2], two.ToList());
    }

    [Fact]
    public void An_empty_array_makes_a_list_that_grows_like_any_other() =>
        Assert.Equal([1, 2], ((ListOf<int>)Array.Empty<int>()).Append(1).Append(2).ToList());

    [Fact]
    public void Only_what_is_in_the_list_is_found()
    {
        var list = ((ListOf<string>)["one", "two"]).Append("three");
        Assert.True(list.Contains("three") && !list.Contains("four"));
        Assert.True(list.Any(static n => n == "two") && !list.Any(static n => n == "four"));
        Assert.True(list.All(static n => n.Contains('o') || n.Length == 5) && !list.All(static n => n.Contains('o')));
        Assert.Equal("two", list.FirstOrDefault(static n => n[0] == 't'));
        Assert.Null(list.FirstOrDefault(static n => n is null || n == "four"));
    }

    [Theory]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworkGateways/gw/ipConfigurations/default", true)]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/microsoft.network/VIRTUALNETWORKGATEWAYS/gw/ipConfigurations/default", true)]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworkGateways/gw", false)]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/networkInterfaces/nic/ipConfigurations/default", false)]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/virtualNetworkGatewaysOld/gw/ipConfigurations/default", false)]
    [InlineData("/subscriptions/s/resourceGroups/g/providers/Microsoft.Network", false)]
    [InlineData("/ipConfigurations/default", true)]
    public void An_id_knows_whether_it_is_below_a_type(string id, bool isBelow) =>
        Assert.Equal(isBelow, ResourceId.Of(id).IsBelow("Microsoft.Network/virtualNetworkGateways"));
}

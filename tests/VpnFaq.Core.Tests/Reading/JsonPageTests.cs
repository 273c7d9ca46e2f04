using System.Text;
using VpnFaq.Reading;

namespace VpnFaq.Core.Tests.Reading;

public sealed class JsonPageTests
{
    [Theory]
    [InlineData("""{"value":[{"a":1},2]}""", """[{"a":1},2]""", false)]
    [InlineData("""{"value":[],"nextLink":null}""", "[]", false)]
    [InlineData("""{"value":[1],"nextLink":"https://example.com/2"}""", "[1]", true)]
    [InlineData("""{"value":[1],"nextLink":""}""", "[1]", false)]
    [InlineData("""{ "count": 2, "data": [ 1, 2 ], "skip_token": "x", "total_records": 9 }""", "[ 1, 2 ]", true)]
    [InlineData("""{ "value": [ { "deep": [ [ ] ] } ], "Count": 1, } // and a comment""", """[ { "deep": [ [ ] ] } ]""", false)]
    public void A_page_is_found_with_its_list(string json, string list, bool hasMore)
    {
        var page = JsonPage.Find(Encoding.UTF8.GetBytes(json), 0);
        Assert.NotNull(page);
        Assert.Equal(list, json[page.Value.Start..page.Value.End]);
        Assert.Equal(hasMore, page.Value.HasMore);
    }

    [Theory]
    [InlineData("""[1]""")]
    [InlineData("""{}""")]
    [InlineData("""{"value":{"a":[1]}}""")]
    [InlineData("""{"value":[1],"value":[2]}""")]
    [InlineData("""{"value":[1],"data":[2]}""")]
    [InlineData("""{"$schema":"x","resources":[1]}""")]
    [InlineData("""{"resources":[1],"parameters":{}}""")]
    [InlineData("""{"value":[1],"type":"Microsoft.Network/virtualNetworks"}""")]
    [InlineData("""{"value":[1]} {}""")]
    [InlineData("""{"value":[1}""")]
    [InlineData("")]
    public void What_is_more_or_less_than_a_page_is_none(string json) => Assert.Null(JsonPage.Find(Encoding.UTF8.GetBytes(json), 0));

    [Theory]
    [InlineData(new byte[] { (byte)'{', (byte)'"', 0xA9, (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    [InlineData(new byte[] { (byte)'{', (byte)'"', (byte)'\\', (byte)'u', (byte)'D', (byte)'8', (byte)'0', (byte)'0', (byte)'"', (byte)':', (byte)'1', (byte)'}' })]
    public void An_object_with_a_name_that_is_no_text_is_no_page(byte[] json) => Assert.Null(JsonPage.Find(json, 0));

    [Fact]
    public void The_elements_of_a_page_are_read_one_at_a_time()
    {
        var text = JsonText.InPieces(string.Empty, Encoding.UTF8.GetBytes("""{ "value": [ { "name": "a" }, { "name": "b" } ], "nextLink": "more" }"""));
        var names = new List<string?>();
        while (text.ReadNext())
            names.Add(text.Root.Property("name")?.Text);
        Assert.Equal(["a", "b"], names);
        Assert.True(text is { IsInList: true, HasMore: true });
    }
}

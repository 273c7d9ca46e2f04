using System.Text;
using VpnFaq.Reading;

namespace VpnFaq.Core.Tests.Reading;

/// <summary>Lists are read an element at a time; nothing of that may show.</summary>
public sealed class PiecesTests : IDisposable
{
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_list_that_is_damaged_at_its_end_gives_nothing()
    {
        var file = Read($"[{Site("one")},{Site("two")},{{\"name\":");
        Assert.Empty(file.Resources);
        Assert.Empty(file.Warnings);
        Assert.Equal("VpnFaq.FileNotJson", file.Problem?.Id);
    }

    [Fact]
    public void What_follows_a_list_is_damage() => Assert.NotNull(Read($"[{Site("one")}] {Site("two")}").Problem);

    [Theory]
    [InlineData("[]", 0)]
    [InlineData(" [ /* none */ ] ", 0)]
    public void An_empty_list_has_no_resource(string json, int count) => Assert.Equal(count, Read(json).Resources.Count);

    [Fact]
    public void Comments_and_trailing_commas_may_stand_in_a_list() => Assert.Equal(2, Read($"// sites\n[ {Site("one")}, /* and */ {Site("two")}, ] // all").Resources.Count);

    [Fact]
    public void A_line_break_in_a_text_of_a_later_element_becomes_a_blank()
    {
        var file = Read($"[{Site("one")},{Site("two")},{Site("a\nb")}]");
        Assert.Equal(["one", "two", "a b"], file.Resources.Select(r => r.Name));
    }

    [Fact]
    public void A_name_that_stands_twice_is_told_once_with_its_place()
    {
        var file = Read($"[{Site("one")},\n{{\"name\":\"two\",\"name\":\"three\",\"type\":\"Microsoft.Network/localNetworkGateways\",\"properties\":{{}}}},{Site("a\nb")}]");
        Assert.Contains("line 2, column 15", Assert.Single(file.Warnings));
        Assert.Equal(["one", "three", "a b"], file.Resources.Select(r => r.Name));
    }

    [Theory]
    [InlineData("ascii")]
    [InlineData("Zürich")]
    [InlineData("日本")]
    [InlineData("😀")]
    public void Columns_of_a_file_of_one_line_count_characters(string word)
    {
        var filler = string.Join(",", Enumerable.Repeat($"{{\"note\":\"{word}\"}}", 2_000));
        var json = $"[{Site("one")},{filler},{Site("two")}]";
        var file = Read(json);
        Assert.Equal(json.IndexOf("\"two\"", StringComparison.Ordinal) + 1, file.Resources[1].Origin.Locate("name")!.Column);
        Assert.Equal(1, file.Resources[1].Origin.Locate("name")!.Line);
    }

    private static string Site(string name) => $"{{\"name\":\"{name}\",\"type\":\"Microsoft.Network/localNetworkGateways\",\"properties\":{{\"gatewayIpAddress\":\"81.2.3.4\"}}}}";

    private ConfigurationFile Read(string json)
    {
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(json));
        return ConfigurationFile.Read(path);
    }
}

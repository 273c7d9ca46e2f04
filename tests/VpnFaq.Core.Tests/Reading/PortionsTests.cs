using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using VpnFaq.Reading;

namespace VpnFaq.Core.Tests.Reading;

/// <summary>Long lists are read in portions, by all cores; nothing of that may show.</summary>
public sealed class PortionsTests : IDisposable
{
    // Two portions and more, of what is worth the second core.
    private const int Sites = 6_000;

    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData("{\"name\":\"#\"}", ",")]
    [InlineData("{ \"a\": [ { \"b\": \"},{\" }, 1 ], \"c\": \"#\" }", " ,\r\n\t")]
    [InlineData("{\"text\":\"\\\"},{\\\\\",\"name\":\"#\"}", ",")]
    [InlineData("[[],[\"#\"],{}]", ",")]
    [InlineData("\"]#[ and so on\"", ", ")]
    public void Portions_hold_all_elements_in_their_order(string element, string between)
    {
        var elements = Enumerable.Range(0, 60_000).Select(i => element.Replace("#", i.ToString("D6", null), StringComparison.Ordinal)).ToList();
        var text = JsonText.InPieces(string.Empty, Encoding.UTF8.GetBytes($" [ {string.Join(between, elements)} ] "));
        var portions = text.Portions(3);
        Assert.Equal(3, portions.Count);
        Assert.Equal(elements, portions.SelectMany(TextsOf));
    }

    // Whatever stands in a list, sound or damaged: portions hold what the list holds, or tell that they cannot be read.
    [Fact]
    public void Portions_of_any_list_hold_what_it_holds() => Prop.ForAll(Arb.From(Lists), json =>
    {
        var content = Encoding.UTF8.GetBytes(json);
        return Enumerable.Range(2, 4).All(most => Elements(JsonText.InPieces(string.Empty, content).Portions(most, 8)) is not { } cut
            || (Elements([JsonText.InPieces(string.Empty, content)]) is { } whole && whole.SequenceEqual(cut)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Theory]
    [InlineData("{\"value\":1}")]
    [InlineData("[{\"name\":\"a\"},{\"name\":\"b\"}]")]
    [InlineData("")]
    public void What_is_short_or_no_list_is_one_portion(string json) => Assert.Single(JsonText.InPieces(string.Empty, Encoding.UTF8.GetBytes(json)).Portions(8));

    [Fact]
    public void An_element_that_is_the_whole_list_is_not_cut() =>
        Assert.Single(JsonText.InPieces(string.Empty, Encoding.UTF8.GetBytes($"[{{\"list\":[{string.Join(",", Enumerable.Repeat("{\"a\":1}", 100_000))}]}}]")).Portions(4));

    // Brackets in a comment lead to a cut inside an element, and the portion before it ends in the middle of one.
    [Fact]
    public void A_cut_where_none_may_be_is_found_out()
    {
        var json = $"[ /* }} */ {{\"list\":[{string.Join(",", Enumerable.Repeat("{\"a\":1}", 100_000))}]}}, {Site(1)}]";
        var portions = JsonText.InPieces(string.Empty, Encoding.UTF8.GetBytes(json)).Portions(2);
        Assert.Equal(2, portions.Count);
        Assert.ThrowsAny<JsonException>(() => TextsOf(portions[0]));
        Assert.Equal("site-1", Assert.Single(Read(json).Resources).Name);
    }

    // The reader that is told of more to come does not take a number at the end for complete.
    [Fact]
    public void A_cut_behind_a_number_loses_nothing()
    {
        var numbers = Enumerable.Range(100_000, 90_000).ToList();
        var portions = JsonText.InPieces(string.Empty, Encoding.UTF8.GetBytes($"[{string.Join(",", numbers)}]")).Portions(2);
        Assert.Equal(2, portions.Count);
        Assert.ThrowsAny<JsonException>(() => TextsOf(portions[0]));
        Assert.Equal("site-1", Assert.Single(Read($"[{string.Join(",", numbers)},{Site(1)}]").Resources).Name);
    }

    [Fact]
    public void A_large_file_gives_the_same_as_its_parts()
    {
        var file = Read($"[{string.Join(",\n", Enumerable.Range(0, Sites).Select(Site))}]");
        Assert.Equal(Enumerable.Range(0, Sites).Select(i => $"site-{i}"), file.Resources.Select(r => r.Name));
        Assert.Equal((Sites, 9), file.Resources[^1].Origin.Locate("name")! is var place ? (place.Line, place.Column) : default);
        Assert.Null(file.Problem);
    }

    [Fact]
    public void Ids_of_all_portions_of_a_page_are_equal_and_what_is_no_resource_is_told_of_once()
    {
        var other = "{\"id\":\"/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/w\",\"type\":\"Microsoft.Web/sites\",\"name\":\"w\"}";
        var file = Read($"{{\"value\":[{other},{string.Join(",", Enumerable.Range(0, Sites).Select(_ => Site(1)))},{other}],\"nextLink\":\"https://more\"}}");
        Assert.Single(file.Resources.Select(r => r.Id).Distinct());
        Assert.Equal(["Microsoft.Web/sites"], file.OtherTypes);
        Assert.Contains("more pages", Assert.Single(file.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_stand_twice_are_told_of_in_their_order()
    {
        var twice = "{\"name\":\"x\",\"name\":\"y\",\"type\":\"Microsoft.Network/localNetworkGateways\",\"properties\":{}}";
        var file = Read($"[{twice},\n{string.Join(",\n", Enumerable.Range(0, Sites).Select(Site))},\n{twice}]");
        Assert.Equal(2, file.Warnings.Count);
        Assert.Contains("line 1, column 14", file.Warnings[0], StringComparison.Ordinal);
        Assert.Contains($"line {Sites + 2}, column 13", file.Warnings[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{0},{1}")]
    [InlineData("[{0},{1}]]")]
    [InlineData("[{0},,{1}]")]
    [InlineData("[{0} {1}]")]
    public void Damage_anywhere_is_damage_of_the_file(string pattern)
    {
        var half = string.Join(",", Enumerable.Range(0, Sites).Select(Site));
        var file = Read(pattern.Replace("{0}", half, StringComparison.Ordinal).Replace("{1}", half, StringComparison.Ordinal));
        Assert.Equal("VpnFaq.FileNotJson", file.Problem?.Id);
        Assert.Empty(file.Resources);
    }

    [Fact]
    public void A_line_break_in_a_text_is_mended_in_a_large_file_too()
    {
        var file = Read($"[{string.Join(",", Enumerable.Range(0, Sites).Select(Site))},{Site(7).Replace("site-7", "a\nb", StringComparison.Ordinal)}]");
        Assert.Equal(Sites + 1, file.Resources.Count);
        Assert.Equal("a b", file.Resources[^1].Name);
    }

    private static string Site(int number) =>
        $"{{\"name\":\"site-{number}\",\"id\":\"/subscriptions/s/resourceGroups/g/providers/Microsoft.Network/localNetworkGateways/site-{number}\",\"type\":\"Microsoft.Network/localNetworkGateways\",\"properties\":{{\"gatewayIpAddress\":\"81.2.3.4\"}}}}";

    private static Gen<string> Lists
    {
        get
        {
            var text = Gen.ListOf(Gen.Elements("a", "},{", "\\\"", "\\\\", "]", "[", "/*", "*/", "//", "{", ",", "é")).Select(parts => $"\"{string.Concat(parts)}\"");
            var plain = Gen.OneOf(text, Gen.Elements("1", "-20.5", "true", "null", "{}", "[]", string.Empty));
            var member = from name in text from value in plain select $"{name}:{value}";
            var element = Gen.OneOf(plain, Gen.ListOf(member).Select(m => $"{{{string.Join(",", m)}}}"), Gen.ListOf(plain).Select(p => $"[{string.Join(",", p)}]"));
            var between = Gen.Elements(",", ",", ",", " , ", ",\n", ",,", "/* } */,", ",/*[*/", "// ]\n,", " ");
            var pair = from e in element from b in between select e + b;
            return from pairs in Gen.ListOf(pair) from last in element select $"[{string.Concat(pairs)}{last}]";
        }
    }

    private static List<string>? Elements(IReadOnlyList<JsonText> portions)
    {
        try
        {
            return [.. portions.SelectMany(TextsOf)];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<string> TextsOf(JsonText portion)
    {
        var texts = new List<string>();
        while (portion.ReadNext())
        {
            var (start, length) = portion.SpanOf(0);
            texts.Add(Encoding.UTF8.GetString(portion.File.Utf8, start, length));
        }

        return texts;
    }

    private ConfigurationFile Read(string json)
    {
        File.WriteAllBytes(path, Encoding.UTF8.GetBytes(json));
        return ConfigurationFile.Read(path);
    }
}

using VpnFaq.Faq;

namespace VpnFaq.Core.Tests.Faq;

/// <summary>How text becomes words.</summary>
public sealed class WordTests
{
    [Theory]
    [InlineData("UseRemoteGateways", "use remote gateways", "useremotegateways")]
    [InlineData("pre-shared", "pre shared", "preshared")]
    [InlineData("AES256", "aes 256", "aes256")]
    [InlineData("IPsec/IKE", "ipsec ike", null)]
    [InlineData("OpenVPN", "openvpn", null)]
    [InlineData("VNet2VNet", "vnet2vnet", null)]
    [InlineData("properties.sku.name", "properties sku name", null)]
    [InlineData("gateway's", "gateway", null)]
    [InlineData("gateway-'-subnet", "gateway subnet", "gatewaysubnet")]
    [InlineData("gateway-'s", "gateway s", "gateway")]
    [InlineData("10800s", "10800 s", null)]
    [InlineData("4,000", "4000", null)]
    [InlineData("169.254.21.2", "169.254 169.254.21.2", null)]
    [InlineData("10.0.0.0/16", "10.0 10.0.0.0 /16", null)]
    [InlineData("/27", "/27", null)]
    public void A_chunk_has_its_words_and_the_whole(string text, string words, string? whole)
    {
        var chunks = new List<Chunk>();
        new Tokenizer(SearchOptions.Default).Read(text, chunks);
        var chunk = Assert.Single(chunks);
        Assert.Equal(words, string.Join(' ', chunk.Words.Select(word => word.Text)));
        Assert.Equal(whole, chunk.Whole?.Text);
    }

    [Theory]
    [InlineData("connect connects connected connecting")]
    [InlineData("connection connections")]
    [InlineData("tunnel tunnels tunneled tunneling")]
    [InlineData("policy policies")]
    [InlineData("migrate migrates migrated migrating")]
    public void Forms_of_a_word_share_a_stem(string words)
    {
        var stemmer = new Stemmer();
        Assert.Single(words.Split(' ').Select(stemmer.Stem).Distinct());
    }

    [Theory]
    [InlineData("windows window")]
    [InlineData("radius radii")]
    [InlineData("general generate")]
    public void Different_words_keep_different_stems(string words)
    {
        var reader = new ChunkReader(SearchOptions.Default);
        Assert.Equal(2, words.Split(' ').Select(reader.Stem).Distinct().Count());
    }

    [Theory]
    [InlineData("gatway", "gateway")]
    [InlineData("gatewya", "gateway")]
    [InlineData("certficates", "certificates")]
    [InlineData("bgb", null)]
    [InlineData("pineapple", null)]
    public void A_misspelt_word_is_the_nearest_known_one(string typed, string? meant)
    {
        var spelling = new SpellingCorrection();
        foreach (var word in (string[])["gateway", "certificates", "bgp", "subnet"])
            spelling.Add(new Word(word, word), 1);
        Assert.Equal(meant, spelling.Correct(typed)?.Text);
    }

    [Fact]
    public void Of_two_words_equally_near_the_more_common_one_is_meant()
    {
        var spelling = new SpellingCorrection();
        spelling.Add(new Word("route", "route"), 3);
        spelling.Add(new Word("rouge", "rouge"), 9);
        Assert.Equal("rouge", spelling.Correct("roue")?.Text);
    }

    [Theory]
    [InlineData("64512..65535", "64512", true)]
    [InlineData("64512..65535", "65536", false)]
    [InlineData("/8../32", "/24", true)]
    [InlineData("/8../32", "24", false)]
    [InlineData("/8../32", "/33", false)]
    public void Ranges_of_numbers_have_their_ends(string range, string text, bool contains) =>
        Assert.Equal(contains, NumberRange.Read(range + " 7")!.Contains(text));

    [Theory]
    [InlineData("We have v1.2. Does it work? Thanks!", 3, 1)]
    [InlineData("no sentence at all", 1, 0)]
    [InlineData("10.0.0.0/16 or 10.1.0.0/16?", 1, 1)]
    public void Sentences_end_before_a_blank_only(string text, int count, int questions)
    {
        var sentences = Sentences.Of(text);
        Assert.Equal((count, questions), (sentences.Count, sentences.Count(sentence => Sentences.IsQuestion(sentence))));
    }
}

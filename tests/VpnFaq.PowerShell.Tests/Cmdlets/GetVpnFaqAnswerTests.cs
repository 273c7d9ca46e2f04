using System.Management.Automation;
using VpnFaq.Faq;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

public sealed class GetVpnFaqAnswerTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    private const string Subnet = "do-i-need-a-gateway-subnet";
    private const string Clients = "can-two-vpn-clients-connected-in-point-to-site-to-the-same-vpn-gateway-communicate";

    [Theory]
    [InlineData("Get-VpnFaqAnswer how big must the gateway subnet be")]
    [InlineData("vpnfaq how big must the gateway subnet be")]
    [InlineData("vpnfaq how big must the gateway subnet be?")]
    [InlineData("Get-VpnFaqAnswer -Question 'how big must the gateway subnet be'")]
    [InlineData("'how big must the gateway subnet be' | Get-VpnFaqAnswer")]
    [InlineData("Get-VpnFaqAnswer -Id do-i-need-a-gateway-subnet")]
    [InlineData("Get-VpnFaqAnswer -Id Do-I-Need-A-Gateway-Sub*")]
    [InlineData("vpnfaq how big must the gateway subnet be -Topic gate*")]
    public void A_question_is_asked_in_any_of_these_ways(string script) => Assert.Equal(Subnet, One(script).Id);

    [Fact]
    public void An_answer_says_where_it_is_from_and_what_leads_on()
    {
        var answer = One("Get-VpnFaqAnswer -Id " + Subnet);
        Assert.Equal("https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-vpn-faq#" + Subnet, answer.SourceUri.AbsoluteUri);
        Assert.Equal(new DateTime(2026, 6, 4), answer.SourceDate);
        Assert.Equal((1.0, "gateways"), (answer.Confidence, answer.Topic));
        Assert.Contains("/27", answer.Answer, StringComparison.Ordinal);
        Assert.NotEmpty(answer.SeeAlso);
        Assert.NotEmpty(answer.Rules);
    }

    [Theory]
    [InlineData("Get-VpnFaqAnswer can nat be used with bgp -Topic dns")]
    [InlineData("Get-VpnFaqAnswer -Topic dns")]
    [InlineData("Get-VpnFaqAnswer -List -Topic dns")]
    public void A_topic_that_is_none_is_an_error_that_names_those_that_are(string script)
    {
        var result = session.Run(script);
        var error = result.OnlyError("VpnFaq.TopicNotFound");
        Assert.Equal("dns", error.TargetObject);
        Assert.Contains("ipsecike, nat, p2s-cert", error.Exception.Message, StringComparison.Ordinal);
        Assert.Empty(result.Output);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Several_questions_in_the_pipeline_are_answered_one_by_one() => Assert.Equal(
        [Subnet, Clients],
        Ids("'gateway subnet size', 'can two vpn clients talk to each other' | Get-VpnFaqAnswer"));

    [Fact]
    public void First_gives_so_many_at_most_the_surest_first()
    {
        var answers = session.Run("Get-VpnFaqAnswer which sku supports bgp -First 3").Clean().Objects<FaqAnswer>();
        Assert.InRange(answers.Count, 2, 3);
        Assert.Equal("is-bgp-supported-on-all-azure-vpn-gateway-skus", answers[0].Id);
    }

    [Fact]
    public void What_does_not_belong_here_gets_one_warning_with_the_nearest_questions()
    {
        var result = session.Run("Get-VpnFaqAnswer kubernetes ingress controller for p2s");
        Assert.Empty(result.Output);
        Assert.Empty(result.Errors);
        Assert.Matches("^No answer fits \"kubernetes ingress controller for p2s\"\\. Nearest: \".+\" \\(-Id [a-z0-9-]+\\)", Assert.Single(result.Warnings));
    }

    [Fact]
    public void Control_characters_of_a_question_do_not_reach_the_screen() =>
        Assert.DoesNotContain('\u001b', Assert.Single(session.Run("Get-VpnFaqAnswer $q", ("q", "xyzzy \u001b[31mred")).Warnings));

    [Theory]
    [InlineData("Get-VpnFaqAnswer")]
    [InlineData("'' | Get-VpnFaqAnswer")]
    public void Without_a_question_an_error_says_how_to_ask(string script)
    {
        var error = session.Run(script).OnlyError("VpnFaq.QuestionMissing");
        Assert.Equal(ErrorCategory.InvalidArgument, error.CategoryInfo.Category);
    }

    [Fact]
    public void An_unknown_id_is_an_error_that_names_the_closest_and_the_others_are_still_answered()
    {
        var result = session.Run("Get-VpnFaqAnswer -Id can-i-use-bpg-with-azure, " + Subnet);
        var error = result.OnlyError("VpnFaq.AnswerNotFound");
        Assert.Equal((ErrorCategory.ObjectNotFound, "can-i-use-bpg-with-azure"), (error.CategoryInfo.Category, error.TargetObject));
        Assert.Contains("can-i-use-bgp-with-azure-policy-vpn-gateways", error.Exception.Message, StringComparison.Ordinal);
        Assert.Equal(Subnet, Assert.Single(result.Objects<FaqAnswer>()).Id);
    }

    [Fact]
    public void A_pattern_that_nothing_matches_is_silent() => Assert.Empty(session.Run("Get-VpnFaqAnswer -Id nothing-like-this*").Clean().Output);

    [Fact]
    public void Rules_and_findings_piped_in_get_each_answer_once()
    {
        var expected = session.Run("Get-VpnGatewayRule").Clean().Objects<RuleInfo>().Select(rule => rule.FaqId).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected, Ids("Get-VpnGatewayRule | Get-VpnFaqAnswer").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_object_with_no_answer_is_passed_over()
    {
        var result = session.Run("[pscustomobject]@{ FaqId = '' }, [pscustomobject]@{ FaqId = $null }, [pscustomobject]@{ FaqId = $id } | Get-VpnFaqAnswer", ("id", Subnet));
        Assert.Equal(Subnet, Assert.Single(result.Clean().Objects<FaqAnswer>()).Id);
    }

    [Fact]
    public void List_names_all_questions_and_topic_narrows_it()
    {
        Assert.Equal(FaqBook.Embedded.Entries.Select(entry => entry.Id), Ids("Get-VpnFaqAnswer -List"));
        Assert.All(session.Run("Get-VpnFaqAnswer -List -Topic nat, bgp").Clean().Objects<FaqAnswer>(), answer => Assert.Contains(answer.Topic, (string[])["nat", "bgp"]));
        Assert.Equal(Ids("Get-VpnFaqAnswer -List -Topic nat"), Ids("Get-VpnFaqAnswer -Topic nat"));
    }

    [Fact]
    public void Raw_gives_Markdown_for_others_without_what_only_the_search_needs()
    {
        var markdown = Assert.IsType<string>(Assert.Single(session.Run($"Get-VpnFaqAnswer -Id {Subnet} -Raw").Clean().Output).BaseObject);
        Assert.StartsWith("## Is a gateway subnet required", markdown, StringComparison.Ordinal);
        Assert.Contains("\n```powershell\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n- Source: [FAQ](https://", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Asked as", markdown, StringComparison.Ordinal);
        Assert.Contains("\n- Rules: VPN901, VPN902, ", session.Run("Get-VpnFaqAnswer -Id retirement-dates -Raw").Clean().Output.Single().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_link_of_every_Markdown_opens_from_everywhere()
    {
        var links = session.Run("Get-VpnFaqAnswer -Topic * -Raw").Clean().Output.SelectMany(text => System.Text.RegularExpressions.Regex.Matches(text.ToString(), @"\]\(([^)]*)\)")).ToList();
        Assert.True(links.Count > 1000, $"{links.Count} links");
        Assert.All(links, link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Online_opens_the_page_at_the_question()
    {
        var before = WebPage.Browser;
        Uri? opened = null;
        WebPage.Browser = page => opened = page;
        try
        {
            Assert.Empty(session.Run($"Get-VpnFaqAnswer -Id {Subnet} -Online").Clean().Output);
            Assert.Equal("#" + Subnet, opened?.Fragment);
            WebPage.Browser = _ => throw new InvalidOperationException("no browser");
            session.Run($"Get-VpnFaqAnswer -Id {Subnet} -Online").OnlyError("VpnFaq.BrowserNotOpened");
        }
        finally
        {
            WebPage.Browser = before;
        }
    }

    [Theory]
    [InlineData("Get-VpnFaqAnswer -Id do-i-need-a-gateway", Subnet)]
    [InlineData("Get-VpnFaqAnswer -Topic custo", "customer-controlled")]
    public void Ids_and_topics_complete_by_Tab(string input, string expected) =>
        Assert.Equal([expected], session.Complete(input).Select(offer => offer.Text));

    [Fact]
    public void Ids_complete_from_a_word_inside_too() =>
        Assert.Contains(Subnet, session.Complete("Get-VpnFaqAnswer -Id gateway-subnet").Select(offer => offer.Text));

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(160)]
    public void An_answer_is_wrapped_between_words(int width)
    {
        var prose = session.Show("Get-VpnFaqAnswer -Id " + Clients, width).Split('\n').TakeWhile(line => !line.StartsWith("Changed ", StringComparison.Ordinal)).ToList();
        var answer = One("Get-VpnFaqAnswer -Id " + Clients);
        Assert.All(prose, line => Assert.True(line.Length <= width, line));
        Assert.Equal(Words([answer.Question, answer.Answer]), Words(prose));
    }

    [Fact]
    public void A_view_shows_question_answer_change_source_and_what_leads_on()
    {
        var shown = session.Show("Get-VpnFaqAnswer -Id " + Clients);
        var answer = One("Get-VpnFaqAnswer -Id " + Clients);
        Assert.Contains(answer.Question, shown, StringComparison.Ordinal);
        Assert.Contains("Changed    since 2026-06-04; before: ", shown, StringComparison.Ordinal);
        Assert.Contains("Source     2026-06-04\nhttps://learn.microsoft.com/", shown, StringComparison.Ordinal);
        Assert.Contains("See also   " + answer.SeeAlso[0], shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_and_code_keep_their_lines()
    {
        var shown = session.Show("Get-VpnFaqAnswer -Id which-diffie-hellman-groups-does-the-custom-policy-support");
        Assert.Contains("\n24     DHGroup24  ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_is_grouped_by_topic_and_cuts_no_word()
    {
        var shown = session.Show("Get-VpnFaqAnswer -List -Topic nat");
        Assert.Contains("Topic: nat", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2026", shown, StringComparison.Ordinal);
        Assert.Contains("May the name of a NAT rule contain a slash?", shown, StringComparison.Ordinal);
    }

    private FaqAnswer One(string script) => Assert.Single(session.Run(script).Clean().Objects<FaqAnswer>());

    private IReadOnlyList<string> Ids(string script) => [.. session.Run(script).Clean().Objects<FaqAnswer>().Select(answer => answer.Id)];

    private static IEnumerable<string> Words(IEnumerable<string> lines) => lines.SelectMany(line => line.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void With_gateways_the_answer_says_what_its_rules_say_of_them()
    {
        const string gateways = "@{ name = 'gw-old'; type = 'Microsoft.Network/virtualNetworkGateways'; properties = @{ gatewayType = 'Vpn'; vpnType = 'RouteBased'; enableBgp = $true; sku = @{ name = 'Basic' } } }, "
            + "@{ name = 'gw-new'; type = 'Microsoft.Network/virtualNetworkGateways'; properties = @{ gatewayType = 'Vpn'; vpnType = 'RouteBased'; enableBgp = $true; sku = @{ name = 'VpnGw1AZ' } } }";
        var answer = session.Run($"Get-VpnFaqAnswer -Id is-bgp-supported-on-all-azure-vpn-gateway-skus -Gateway {gateways}").Objects<FaqAnswer>().Single();
        Assert.Contains(answer.Findings, f => f.ResourceName == "gw-old" && f.Outcome == FindingOutcome.Fail && f.RuleId == "VPN118");
        Assert.DoesNotContain(answer.Findings, f => f.ResourceName == "gw-new" && f.Outcome == FindingOutcome.Fail);
        Assert.Contains("gw-old: BGP is switched on", session.Show($"Get-VpnFaqAnswer -Id is-bgp-supported-on-all-azure-vpn-gateway-skus -Gateway {gateways}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_an_answer_only_names_speak_of_the_gateways_too()
    {
        const string gateway = "@{ name = 'gw-lab'; type = 'Microsoft.Network/virtualNetworkGateways'; properties = @{ gatewayType = 'Vpn'; vpnType = 'RouteBased'; provisioningState = 'Succeeded'; sku = @{ name = 'VpnGw2' } } }";
        var answer = session.Run($"Get-VpnFaqAnswer -Id retirement-dates -Gateway {gateway}").Objects<FaqAnswer>().Single();
        Assert.Contains("VPN902", answer.Rules);
        Assert.Contains(answer.Findings, f => f.ResourceName == "gw-lab" && f.Outcome == FindingOutcome.Fail && f.RuleId == "VPN902");
    }

    [Fact]
    public void What_is_no_gateway_is_said_and_the_answer_is_given_all_the_same()
    {
        var result = session.Run("Get-VpnFaqAnswer -Id is-bgp-supported-on-all-azure-vpn-gateway-skus -Gateway 5");
        Assert.Single(result.Objects<FaqAnswer>());
        Assert.StartsWith("VpnFaq.NotAResource", result.Errors.Single().FullyQualifiedErrorId, StringComparison.Ordinal);
    }
}

using VpnFaq.Faq;

namespace VpnFaq.Core.Tests.Faq;

/// <summary>What each mechanism of the search does, on the real answers.</summary>
public sealed class FaqSearchTests
{
    private const string Subnet = "do-i-need-a-gateway-subnet";

    [Theory]
    [InlineData("how big must the gateway subnet be", Subnet)]
    [InlineData("the gateway's SUBNET, how big?", Subnet)]
    public void Case_and_punctuation_do_not_matter(string query, string id) => Assert.Equal(id, Best(query));

    [Theory]
    [InlineData("gatewaysubnet size")]
    [InlineData("GatewaySubnet size")]
    [InlineData("gateway-subnet size")]
    [InlineData("gateway subnet size")]
    public void Compounds_are_found_together_and_apart(string query) => Assert.Equal(Subnet, Best(query));

    [Theory]
    [InlineData("diffie hellman groups", "difie helman gruops")]
    [InlineData("forced tunneling", "forcde tuneling")]
    [InlineData("maintenance window shorter", "maintennance windwo shorter")]
    [InlineData("overlapping address spaces vnet", "overlaping adress spaces vnet")]
    public void A_misspelt_query_finds_what_the_right_one_finds(string right, string misspelt) => Assert.Equal(Best(right), Best(misspelt));

    [Theory]
    [InlineData("p2s mac", "point-to-site macOS")]
    [InlineData("psk characters", "shared secret characters")]
    [InlineData("coexistence with ER", "coexistence with ExpressRoute")]
    [InlineData("price of active-active", "cost of active-active")]
    [InlineData("AAD token expires", "Entra ID token expires")]
    public void Synonyms_find_the_same(string one, string other) => Assert.Equal(Best(one), Best(other));

    [Theory]
    [InlineData("set up a MikroTik")]
    [InlineData("set up a Barracuda")]
    public void A_device_that_no_answer_names_leads_to_the_answers_on_devices(string query) =>
        Assert.Contains(Find(query), id => id is "where-can-i-find-vpn-device-configuration-settings" or "what-should-i-consider-when-selecting-a-vpn-device");

    [Theory]
    [InlineData("64999 for my router", "what-private-asns-can-i-use", "what-asns-can-i-use")]
    [InlineData("4,000 prefixes", "how-many-prefixes-can-i-advertise-to-azure-vpn-gateway")]
    [InlineData("0.0.0.0/0 over bgp", "can-i-advertise-the-default-route-00000-to-vpn-gateways", "can-i-configure-forced-tunneling")]
    public void Numbers_and_addresses_are_understood(string query, params string[] ids) => Assert.Contains(Best(query), ids);

    [Theory]
    [InlineData("virtualNetworkGateways properties.gatewayDefaultSite", "can-i-configure-forced-tunneling")]
    [InlineData("dpdTimeoutSeconds", "what-is-the-default-dpd-timeout-value-can-i-specify-a-different-dpd-timeout")]
    [InlineData("UsePolicyBasedTrafficSelectors", "can-i-specify-my-own-policy-based-traffic-selectors")]
    public void Properties_are_found_by_their_names(string query, string id) => Assert.Equal(id, Best(query));

    [Theory]
    [InlineData("kubernetes ingress controller")]
    [InlineData("application gateway path rule")]
    [InlineData("who won the world cup")]
    [InlineData("")]
    [InlineData("the of and")]
    [InlineData("\u0007 \ud83d\ude00 ???")]
    public void What_belongs_elsewhere_gets_no_answer(string query) => Assert.Empty(FaqDesk.Default.Ask(query, 3, _ => true).Answers);

    [Fact]
    public void Without_an_answer_the_nearest_questions_are_named() =>
        Assert.Equal(3, FaqDesk.Default.Ask("kubernetes ingress controller for p2s", 1, _ => true).Nearest.Count);

    [Fact]
    public void The_first_answer_is_the_surest_and_no_more_come_than_asked_for()
    {
        var answers = FaqDesk.Default.Ask("which sku supports bgp", 3, _ => true).Answers;
        Assert.InRange(answers.Count, 1, 3);
        Assert.InRange(answers[0].Confidence, SearchOptions.Default.Threshold, 1);
    }

    [Fact]
    public void Only_accepted_entries_are_answers() =>
        Assert.All(FaqDesk.Default.Ask("which sku is needed", 3, entry => entry.Topic == "nat").Answers, answer => Assert.Equal("nat", answer.Topic));

    [Fact]
    public void Rules_their_names_and_Azures_error_codes_lead_to_the_rules_answers()
    {
        foreach (var rule in VpnFaq.Rules.RuleCatalog.Default.Rules.Select(rule => rule.Info))
        {
            Assert.Equal(rule.FaqId, Best(rule.Id));
            Assert.Equal(rule.FaqId, Best($"what does {rule.Id} mean"));
            Assert.All(rule.AzureErrorCode, code => Assert.Contains(rule.FaqId, Find(code)));
        }
    }

    [Fact]
    public void An_answer_knows_the_rules_that_check_it()
    {
        var rule = VpnFaq.Rules.RuleCatalog.Default.Rules[0].Info;
        Assert.Contains(rule.Id, FaqDesk.Default.AnswerOf(FaqBook.Embedded.Find(rule.FaqId)!).Rules);
    }

    [Fact]
    public void The_same_query_has_the_same_answer_in_every_culture()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(Subnet, new FaqSearch(FaqBook.Embedded, _ => [], SearchOptions.Default).Find("MINIMUM SIZE OF GATEWAYSUBNET", 1, _ => true)[0].Entry.Id);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Best(string query) => Find(query)[0];

    private static IReadOnlyList<string> Find(string query) => [.. FaqDesk.Default.Ask(query, 3, _ => true).Answers.Select(answer => answer.Id)];
}

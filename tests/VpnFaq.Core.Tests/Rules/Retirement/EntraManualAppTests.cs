namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class EntraManualAppTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Audience("41b23e61-6c1e-4545-b367-cd054e0ed4b4");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.aadAudience");

    protected override World? NotApplicable => Worlds.PointToSiteCertificate;

    protected override World? Unknown => Worlds.PointToSiteEntra.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "aadAudience": "[parameters('audience')]" } } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.aadAudience";

    [Theory]
    [InlineData("41B23E61-6C1E-4545-B367-CD054E0ED4B4", "2028-03-31", "for the public cloud, which ends on 31 March 2028.")]
    [InlineData("41b23e61-6c1e-4545-b367-cd054e0ed4b4", "2028-04-01", "for the public cloud, which ended on 31 March 2028.")]
    [InlineData("51bb15d4-3a4f-4ebf-9dca-40096fe32426", "2028-04-01", "for Azure Government, which ends on 31 March 2029.")]
    [InlineData("49f817b6-84ae-4cc0-928c-73f27289b3aa", "2028-04-01", "for Azure operated by 21Vianet, which ends on 31 March 2029.")]
    public void Cloud_and_day_decide(string audience, string day, string part) =>
        Assert.EndsWith(part, Assert.Single(Judge(Audience(audience).At(day))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_app_of_ones_own_stays() => Assert.True(IsKept(Audience("8f4c1a52-1b1e-4a8f-9b11-2f8c4d3e7a90")));

    [Fact]
    public void Nothing_is_said_before_the_end_was_stated() => Assert.Empty(Failures(Failing.At("2026-08-16")));

    private static World Audience(string id) => Worlds.PointToSiteEntra.With("gw-hub", $$"""{ "properties": { "vpnClientConfiguration": { "aadAudience": "{{id}}" } } }""");
}

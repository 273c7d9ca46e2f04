namespace VpnFaq.Core.Tests.Rules.Retirement;

public sealed class SstpRetirementTests : RuleTests
{
    protected override World Passing => Worlds.PointToSiteEntra;

    protected override World Failing => Offers("SSTP", "IkeV2");

    protected override (string Resource, string Property) FailsAt => ("gw-hub", "properties.vpnClientConfiguration.vpnClientProtocols");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.PointToSiteCertificate.With("gw-hub", """{ "properties": { "vpnClientConfiguration": { "vpnClientProtocols": null } } }""");

    protected override string UnknownFor => "properties.vpnClientConfiguration.vpnClientProtocols";

    [Theory]
    [InlineData("2025-09-28", null)]
    [InlineData("2025-10-01", "SSTP is offered to clients; it stops on 31 March 2027.")]
    [InlineData("2027-03-30", "SSTP is offered to clients; it stops on 31 March 2027.")]
    [InlineData("2027-03-31", "SSTP stopped on 31 March 2027; clients that still use it cannot connect.")]
    public void The_message_follows_the_day(string day, string? message) =>
        Assert.Equal(message, Judge(Offers("SSTP", "IkeV2").At(day)).SingleOrDefault(f => f.Outcome == FindingOutcome.Fail)?.Message);

    [Fact]
    public void The_fix_first_adds_IKEv2_then_leaves_SSTP_out()
    {
        Assert.EndsWith("-VpnClientProtocol SSTP, IkeV2", Assert.Single(Judge(Offers("SSTP"))).Fix, StringComparison.Ordinal);
        Assert.Empty(Assert.Single(Judge(Offers("SSTP", "IkeV2"))).Fix);
        Assert.EndsWith("-VpnClientProtocol 'IkeV2'", Assert.Single(Judge(Offers("SSTP", "IkeV2").At("2027-04-01"))).Fix, StringComparison.Ordinal);
    }

    private static World Offers(params string[] protocols) => Worlds.PointToSiteCertificate.With("gw-hub", $$"""
        { "properties": { "vpnClientConfiguration": { "vpnClientProtocols": [ "{{string.Join("\", \"", protocols)}}" ] } } }
        """);
}

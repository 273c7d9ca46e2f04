namespace VpnFaq.Core.Tests.Rules.Bgp;

public sealed class SiteAsnUnclearTests : BgpRuleTests
{
    protected override World Failing => Site(""" { "asn": 65516 } """);

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", Asn);

    protected override World? NotApplicable => Worlds.StaticHub;

    protected override World? Unknown => Site(""" { "asn": "[parameters('asn')]" } """);

    protected override string UnknownFor => Asn;

    [Fact]
    public void What_is_printed_as_reserved_is_not_unclear() => Assert.Empty(Failures(Site(""" { "asn": 429496729 } """)));

    [Fact]
    public void The_last_number_is_plainly_reserved() => Assert.Empty(Failures(Site(""" { "asn": 4294967295 } """)));
}

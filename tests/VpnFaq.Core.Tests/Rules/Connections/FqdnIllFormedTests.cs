namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class FqdnIllFormedTests : RuleTests
{
    protected override World Passing => Worlds.FqdnSite;

    protected override World Failing => Worlds.FqdnSite.With("lng-oslo", """{ "properties": { "fqdn": "https://vpn.oslo.example.com" } }""");

    protected override (string Resource, string Property) FailsAt => ("lng-oslo", "properties.fqdn");

    protected override World? NotApplicable => Worlds.Hub;

    protected override World? Unknown => Worlds.StaticHub.With("lng-oslo", """{ "properties": { "fqdn": "[parameters('x')]" } }""");

    protected override string UnknownFor => "properties.fqdn";

    [Theory]
    [InlineData("203.0.113.10")]
    [InlineData("vpn")]
    [InlineData("vpn.oslo.example.com:500")]
    [InlineData("-vpn.example.com")]
    [InlineData("vpn..example.com")]
    public void What_is_no_full_name_fails(string name) => Assert.Single(Failures(Named(name)));

    [Theory]
    [InlineData("vpn.oslo.example.com.")]
    [InlineData("oslo_1.dyn.example.com")]
    public void A_final_dot_and_an_underscore_are_kept(string name) => Assert.True(IsKept(Named(name)));

    private static World Named(string name) => Worlds.FqdnSite.With("lng-oslo", $$"""{ "properties": { "fqdn": "{{name}}" } }""");
}

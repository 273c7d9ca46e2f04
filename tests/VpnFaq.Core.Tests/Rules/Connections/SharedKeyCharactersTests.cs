namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyCharactersTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Key(Planted);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.sharedKey");

    protected override World? NotApplicable => Worlds.CertificateConnection;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "sharedKey": null } }""");

    protected override string UnknownFor => "properties.sharedKey";

    private const string Planted = "Kq7Wm2Zt9Xv4-Bn6Lr8Ps3Dj5Fg1Hc0Ya";

    [Theory]
    [InlineData("Kq7Wm2Zt9Xv4 Bn6Lr8Ps3Dj5Fg1Hc0Ya")]
    [InlineData("Kq7Wm2Zt9Xv4~Bn6Lr8Ps3Dj5Fg1Hc0Ya")]
    [InlineData("Kq7Wm2Zt9Xv4\u00e5Bn6Lr8Ps3Dj5Fg1Hc0Ya")]
    public void Space_tilde_and_letters_beyond_ASCII_fail(string key) => Assert.Single(Failures(Key(key)));

    [Fact]
    public void Other_signs_are_kept() => Assert.True(IsKept(Key("Kq7Wm2Zt9Xv4!$%&/()=?+*#_.:;<>@[]{}|^")));

    [Fact]
    public void The_key_is_never_shown() => Assert.All(Judge(Failing), f => Assert.DoesNotContain(Planted, f.Message + f.Actual + f.Expected + f.Fix, StringComparison.Ordinal));

    private static World Key(string key) => Worlds.Hub.With("cn-oslo", $$"""{ "properties": { "sharedKey": "{{key}}" } }""");
}

namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyWeakTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Key(Planted);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.sharedKey");

    protected override World? NotApplicable => Worlds.CertificateConnection;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "sharedKey": null } }""");

    protected override string UnknownFor => "properties.sharedKey";

    private const string Planted = "Kq7Wm2Zt9Xv4Bn6Lr8";

    [Theory]
    [InlineData("Kq7Wm2Zt9Xv4Bn6Lr8P", 0)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", 1)]
    [InlineData("Summer2024!Summer2024!Summer2024!", 1)]
    public void Nineteen_random_characters_reach_112_bits_and_patterns_do_not(string key, int failures) => Assert.Equal(failures, Failures(Key(key)).Count());

    [Fact]
    public void A_published_key_is_told_once() => Assert.Empty(Failures(Key("abc123")));

    [Fact]
    public void The_key_is_never_shown() => Assert.All(Judge(Failing), f => Assert.DoesNotContain(Planted, f.Message + f.Actual + f.Expected + f.Fix, StringComparison.Ordinal));

    private static World Key(string key) => Worlds.Hub.With("cn-oslo", $$"""{ "properties": { "sharedKey": "{{key}}" } }""");
}

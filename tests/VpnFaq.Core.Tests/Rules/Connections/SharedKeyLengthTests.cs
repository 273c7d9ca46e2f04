namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyLengthTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Key(Planted);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.sharedKey");

    protected override World? NotApplicable => Worlds.CertificateConnection;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "sharedKey": null } }""");

    protected override string UnknownFor => "properties.sharedKey";

    private const string Planted = "Kq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0YaKq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0YaKq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0YaKq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0Yax";

    [Fact]
    public void A_key_of_128_characters_is_kept() => Assert.True(IsKept(Key(Planted[..128])));

    [Fact]
    public void The_key_is_never_shown() => Assert.All(Judge(Failing), f => Assert.DoesNotContain(Planted, f.Message + f.Actual + f.Expected + f.Fix, StringComparison.Ordinal));

    private static World Key(string key) => Worlds.Hub.With("cn-oslo", $$"""{ "properties": { "sharedKey": "{{key}}" } }""");
}

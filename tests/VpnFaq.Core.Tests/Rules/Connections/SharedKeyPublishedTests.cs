namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyPublishedTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Key(Planted);

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.sharedKey");

    protected override World? NotApplicable => Worlds.CertificateConnection;

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "sharedKey": null } }""");

    protected override string UnknownFor => "properties.sharedKey";

    private const string Planted = "MySecretKey";

    [Fact]
    public void A_key_of_ones_own_that_is_weak_is_not_published() => Assert.True(IsKept(Key("Oslo4711")));

    [Fact]
    public void The_key_is_never_shown() => Assert.All(Judge(Failing), f => Assert.DoesNotContain(Planted, f.Message + f.Actual + f.Expected + f.Fix, StringComparison.Ordinal));

    private static World Key(string key) => Worlds.Hub.With("cn-oslo", $$"""{ "properties": { "sharedKey": "{{key}}" } }""");
}

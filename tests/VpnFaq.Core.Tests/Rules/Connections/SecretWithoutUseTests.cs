namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SecretWithoutUseTests : RuleTests
{
    protected override World Passing => Worlds.Hub;

    protected override World Failing => Worlds.Hub.With("cn-oslo", """{ "properties": { "authorizationKey": "7f0e6c1c-0000-4000-8000-5f6d6a7b8c9d" } }""");

    protected override (string Resource, string Property) FailsAt => ("cn-oslo", "properties.authorizationKey");

    protected override World? NotApplicable => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": "VPNClient" } }""");

    protected override World? Unknown => Worlds.Hub.With("cn-oslo", """{ "properties": { "connectionType": null } }""");

    protected override string UnknownFor => "properties.connectionType";

    [Fact]
    public void A_preshared_key_beside_certificates_is_one() => Assert.Equal([("cn-oslo", "properties.sharedKey", "(a secret)")], Failures(Worlds.CertificateConnection
        .With("cn-oslo", """{ "properties": { "sharedKey": "Kq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0Ya" } }""")));

    [Fact]
    public void A_preshared_key_of_a_circuit_is_one_and_its_authorization_key_is_not() => Assert.Equal(["properties.sharedKey"], Failures(Worlds.Coexistence()
        .With("cn-er", """{ "properties": { "sharedKey": "Kq7Wm2Zt9Xv4Bn6Lr8Ps3Dj5Fg1Hc0Ya", "authorizationKey": "7f0e6c1c-0000-4000-8000-5f6d6a7b8c9d" } }""")).Select(f => f.Property));

    [Fact]
    public void The_secret_is_never_shown() => Assert.All(Judge(Failing), f => Assert.DoesNotContain("7f0e6c1c", f.Message + f.Actual + f.Expected + f.Fix, StringComparison.Ordinal));
}

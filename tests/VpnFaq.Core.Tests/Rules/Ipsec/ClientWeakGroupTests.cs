namespace VpnFaq.Core.Tests.Rules.Ipsec;

public sealed class ClientWeakGroupTests : ClientPolicyRuleTests
{
    protected override World Failing => Policy(""" "dhGroup": "DHGroup2" """);

    protected override (string Resource, string Property) FailsAt => At("dhGroup");

    [Fact]
    public void Both_groups_are_looked_at() => Assert.Equal(["DHGroup2", "PFS2"], Failures(Policy(""" "dhGroup": "DHGroup2", "pfsGroup": "PFS2" """)).Select(f => f.Actual));

    [Fact]
    public void No_PFS_is_no_weak_group() => Assert.True(IsKept(Policy(""" "pfsGroup": "None" """)));
}

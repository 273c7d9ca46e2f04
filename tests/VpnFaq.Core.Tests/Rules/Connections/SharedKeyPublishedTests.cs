namespace VpnFaq.Core.Tests.Rules.Connections;

public sealed class SharedKeyPublishedTests : SharedKeyRuleTests
{
    protected override string Planted => "MySecretKey";

    [Fact]
    public void A_key_of_ones_own_that_is_weak_is_not_published() => Assert.True(IsKept(Key("Oslo4711")));
}

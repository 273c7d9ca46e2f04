using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Cmdlets;

public sealed class GetVpnGatewaySkuTests(ModuleSession session) : IClassFixture<ModuleSession>
{
    [Fact]
    public void A_need_is_met_by_the_smallest_SKU_first()
    {
        var skus = session.Run("Get-VpnGatewaySku -Tunnels 40 -ZoneRedundant -AsOf 2026-11-24").Clean().Objects<GatewaySku>();
        Assert.Equal("VpnGw4AZ", skus[0].Name);
        Assert.Equal(skus.OrderBy(sku => sku.ThroughputMbps).Select(sku => sku.Name), skus.Select(sku => sku.Name));
    }

    [Fact]
    public void An_unknown_name_is_an_error_and_the_others_are_still_found()
    {
        var result = session.Run("'VpnGw9', 'VpnGw4AZ' | Get-VpnGatewaySku");
        Assert.Equal("VpnGw9", result.OnlyError("VpnFaq.SkuNotFound").TargetObject);
        Assert.Equal("VpnGw4AZ", Assert.Single(result.Objects<GatewaySku>()).Name);
    }

    [Fact]
    public void Needs_that_no_SKU_meets_bring_one_warning()
    {
        var result = session.Run("Get-VpnGatewaySku -Tunnels 101");
        Assert.Empty(result.Output);
        Assert.Equal("No SKU meets all of these needs.", Assert.Single(result.Warnings));
    }

    [Fact]
    public void Every_row_keeps_its_words_whole_in_a_window_of_80()
    {
        var text = session.Run("Get-VpnGatewaySku").TextAt(80);
        Assert.Contains("until 2026-06-30,", text, StringComparison.Ordinal);
        Assert.Contains("then VpnGw1AZ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_complete_by_Tab() =>
        Assert.Contains("VpnGw4AZ", session.Complete("Get-VpnGatewaySku VpnGw4").Select(offer => offer.Text));
}

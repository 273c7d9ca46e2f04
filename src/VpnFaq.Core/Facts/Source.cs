using System.Globalization;

namespace VpnFaq.Facts;

/// <summary>Where a fact is stated, and the date that the statement carries.</summary>
internal sealed class Source
{
    private const string Root = "https://learn.microsoft.com/azure/";

    private Source(string uri, string date) =>
        (Uri, Date) = (new Uri(uri), DateTime.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    public Uri Uri { get; }

    public DateTime Date { get; }

    /// <summary>A question of the published FAQ.</summary>
    public static Source Faq(string slug, string date) => VpnGateway("vpn-gateway-vpn-faq#" + slug, date);

    /// <summary>An article about VPN Gateway.</summary>
    public static Source VpnGateway(string article, string date) => new(Root + "vpn-gateway/" + article, date);

    /// <summary>Any other article or standard.</summary>
    public static Source At(string uri, string date) => new(uri, date);
}

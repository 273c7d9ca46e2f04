using System.Diagnostics;

namespace VpnFaq.Faq;

/// <summary>Opens pages in the user's browser.</summary>
internal static class WebPage
{
    /// <summary>What opens a page. Tests put something else here.</summary>
    public static Action<Uri> Browser { get; set; } = OpenInBrowser;

    public static void Open(Uri page) => Browser(page);

    private static void OpenInBrowser(Uri page)
    {
        using var browser = Process.Start(new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true });
    }
}

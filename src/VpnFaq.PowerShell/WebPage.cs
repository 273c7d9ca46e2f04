using System.Diagnostics;

namespace VpnFaq.PowerShell;

/// <summary>Opens pages in the user's browser.</summary>
internal static class WebPage
{
    public static void Open(Uri page)
    {
        using var browser = Process.Start(new ProcessStartInfo(page.AbsoluteUri) { UseShellExecute = true });
    }
}

using System.Runtime.CompilerServices;

namespace VpnFaq.Core.Tests.Reports;

/// <summary>A text as it was approved. With the environment variable VPNFAQ_UPDATE_GOLDEN set, the text of now is approved.</summary>
internal static class GoldenFile
{
    public static void Check(string name, string text, [CallerFilePath] string test = "")
    {
        var path = Repository.Path("tests", "VpnFaq.Core.Tests", "Reports", "Golden", name);
        if (Environment.GetEnvironmentVariable("VPNFAQ_UPDATE_GOLDEN") is not null)
            File.WriteAllText(path, text);
        Assert.True(File.Exists(path), $"{name} was never approved. Set VPNFAQ_UPDATE_GOLDEN and look at what {System.IO.Path.GetFileName(test)} writes.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text.ReplaceLineEndings("\n"));
    }
}

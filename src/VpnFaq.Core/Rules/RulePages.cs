using System.Text;

namespace VpnFaq.Rules;

/// <summary>The help pages of the rules, carried in the assembly as they stand in the documentation.</summary>
internal static class RulePages
{
    /// <summary>The page of a rule; empty where there is none.</summary>
    public static string Read(string ruleId)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{ruleId}.md");
        if (stream is null)
            return string.Empty;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

namespace VpnFaq.Reports;

/// <summary>A flat array of objects with the same members in the same order.</summary>
internal static class JsonReport
{
    public static string Write(ReportContent content)
    {
        var json = new JsonOutput();
        json.Array(null, () =>
        {
            foreach (var finding in content.Findings)
                json.Object(null, () => WriteMembers(json, finding, content.Root));
        });
        return json.ToString();
    }

    private static void WriteMembers(JsonOutput json, Finding finding, SourceRoot root)
    {
        foreach (var (name, value) in FlatFinding.Columns)
        {
            _ = value(finding, root) switch
            {
                int number => json.Number(name, number),
                string text => json.Text(name, text),
                _ => json.Literal(name, "null"),
            };
        }
    }
}

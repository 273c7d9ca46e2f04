namespace VpnFaq.Reading.Templates;

/// <summary>A parameter file of a template: what it gives, and where it is found.</summary>
internal static class ParameterFile
{
    private const string Template = ".template";

    /// <summary>The parameter file that stands beside a template by name; null where there is none.</summary>
    public static string? Beside(string template)
    {
        var name = Path.GetFileNameWithoutExtension(template);
        if (name.EndsWith(Template, StringComparison.OrdinalIgnoreCase))
            name = name.Substring(0, name.Length - Template.Length);
        var file = Path.Combine(Path.GetDirectoryName(template) ?? string.Empty, name + ".parameters.json");
        return File.Exists(file) && !string.Equals(file, template, StringComparison.OrdinalIgnoreCase) ? file : null;
    }

    /// <summary>The values of a parameter file, which has no expressions.</summary>
    public static IReadOnlyDictionary<string, Supplied> Values(Node? file, Frame frame)
    {
        var values = new Dictionary<string, Supplied>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in (file?.Property("parameters") ?? file)?.Properties ?? [])
        {
            if (parameter.Value.Property("value") is { } value)
                values[parameter.Key] = new Supplied(new Written(value, frame), true);
            else if (parameter.Value.Property("reference") is not null)
                values[parameter.Key] = new Supplied(null, true);
        }

        return values;
    }
}

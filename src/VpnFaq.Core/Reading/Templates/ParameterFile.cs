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

    /// <summary>The values of a parameter file, which has no expressions that could be worked out before the deployment.</summary>
    /// <param name="file">The file; null where there is none.</param>
    /// <param name="frame">Where its values are taken in.</param>
    public static SuppliedValues Values(Node? file, Frame frame)
    {
        // A file that cannot be read may give any value.
        var values = new SuppliedValues(isWhole: file?.Kind != NodeKind.Unreadable);
        var content = file is null ? null : Built(file) ?? file;
        foreach (var parameter in (content?.Property("parameters") ?? content)?.Properties ?? [])
        {
            if (parameter.Value.Kind == NodeKind.Object)
                values[parameter.Key] = parameter.Value.Property("value") is { } value ? new Supplied(new Written(value, frame), true) : Supplied.NotTold;
        }

        return values;
    }

    // bicep build-params --stdout writes the parameters, and the template, as texts of one object.
    private static Node? Built(Node file) => file.Property("parametersJson") is { Kind: NodeKind.Text, Text: { } text } holder ? Envelope.Json(text, holder.Origin) : null;
}

using System.Diagnostics.CodeAnalysis;

namespace VpnFaq.Reading.Templates;

/// <summary>What a template is given for its parameters.</summary>
/// <param name="isWhole">Whether what is not here is not given; false where values are given that cannot be told, so that no default may stand for them.</param>
internal sealed class SuppliedValues(bool isWhole)
{
    private readonly Dictionary<string, Supplied> values = new(StringComparer.OrdinalIgnoreCase);

    public Supplied this[string parameter]
    {
        set => values[parameter] = value;
    }

    /// <summary>What is given for a parameter; false where its default counts.</summary>
    public bool TryGet(string parameter, [NotNullWhen(true)] out Supplied? supplied)
    {
        if (!values.TryGetValue(parameter, out supplied) && !isWhole)
            supplied = Supplied.NotTold;
        return supplied is not null;
    }
}

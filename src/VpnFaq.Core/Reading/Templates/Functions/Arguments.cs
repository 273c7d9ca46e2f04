namespace VpnFaq.Reading.Templates.Functions;

/// <summary>The arguments of a call, worked out and known.</summary>
internal sealed record Arguments(string Name, object?[] All, Budget Budget)
{
    public int Count => All.Length;

    public object? this[int index] => All[index];

    public string Text(int index) => All[index] as string ?? throw Wrong();

    public long Number(int index) => All[index] is long number ? number : throw Wrong();

    /// <summary>A number that is used as a place or a length in memory.</summary>
    public int Small(int index) => Number(index) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : throw Wrong();

    public TemplateArray Array(int index) => All[index] as TemplateArray ?? throw Wrong();

    public TemplateObject Object(int index) => All[index] as TemplateObject ?? throw Wrong();

    public ExpressionException Wrong() => new($"{Name} cannot take such arguments");

    public bool AreEqual(object? left, object? right) => Values.AreEqual(left, right, Budget);
}

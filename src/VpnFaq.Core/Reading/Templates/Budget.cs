namespace VpnFaq.Reading.Templates;

/// <summary>What one template may cost. Real ones, the largest modules among them, stay a hundred times below.</summary>
internal sealed class Budget
{
    /// <summary>Longest text that an expression may make, in characters.</summary>
    public const int MaxText = 1 << 20;

    /// <summary>Deepest nesting of a value.</summary>
    public const int MaxValueDepth = 200;

    /// <summary>Deepest nesting of evaluations: a variable that needs a variable that needs a parameter.</summary>
    public const int MaxDepth = 250;

    /// <summary>Most turns of a loop: ten times of what Azure takes.</summary>
    public const int MaxCopies = 8000;

    private const int Steps = 2_000_000;

    private int left = Steps;

    /// <exception cref="TemplateLimitException">The template has used up its steps.</exception>
    public void Spend(int steps)
    {
        left -= steps;
        if (left < 0)
            throw new TemplateLimitException();
    }
}

namespace VpnFaq.Reading.Templates;

/// <summary>What names stand for at one place of a template.</summary>
/// <param name="Deployment">Whose parameters and variables are meant.</param>
internal sealed record Frame(Deployment Deployment)
{
    /// <summary>The innermost loop that the place is in.</summary>
    public Loop? Loops { get; init; }

    /// <summary>The innermost variable of a lambda.</summary>
    public LambdaVariable? Lambda { get; init; }

    /// <summary>Inside a function of the template's own: its arguments, and nothing else.</summary>
    public IReadOnlyDictionary<string, object?>? Arguments { get; init; }

    public Frame In(Loop loop) => this with { Loops = loop with { Outer = Loops } };

    /// <summary>A turn of a loop.</summary>
    /// <param name="Name">Name of the loop.</param>
    /// <param name="Index">The turn, from 0; unknown where the number of turns is.</param>
    /// <param name="IsResource">Whether resources are copied, and not properties or variables.</param>
    internal sealed record Loop(string Name, object Index, bool IsResource)
    {
        public Loop? Outer { get; init; }
    }

    internal sealed record LambdaVariable(string Name, object? Value, LambdaVariable? Outer);
}

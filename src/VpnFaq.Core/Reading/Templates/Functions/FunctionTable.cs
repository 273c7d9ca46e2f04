namespace VpnFaq.Reading.Templates.Functions;

/// <summary>All functions of the template language, by name.</summary>
internal sealed class FunctionTable
{
    private static readonly FunctionTable Shared = new();

    private readonly Dictionary<string, Func<FunctionCall, object?>> functions = new(StringComparer.OrdinalIgnoreCase);

    private FunctionTable()
    {
        StringFunctions.AddTo(this);
        EncodingFunctions.AddTo(this);
        ListFunctions.AddTo(this);
        ObjectFunctions.AddTo(this);
        NumberFunctions.AddTo(this);
        LogicalFunctions.AddTo(this);
        DateFunctions.AddTo(this);
        CidrFunctions.AddTo(this);
        LambdaFunctions.AddTo(this);
        DeploymentFunctions.AddTo(this);
        ResourceFunctions.AddTo(this);
    }

    public static IReadOnlyCollection<string> Names => Shared.functions.Keys;

    public static object? Call(FunctionCall call)
    {
        var name = call.Name.StartsWith("sys.", StringComparison.OrdinalIgnoreCase) ? call.Name.Substring(4) : call.Name;
        if (Shared.functions.TryGetValue(name, out var function))
            return function(call);
        if (call.Frame.Deployment.Function(name) is { } own)
            return CallOwn(own, call);
        // listKeys, listSecrets and the like: every resource provider has some.
        if (name.StartsWith("list", StringComparison.OrdinalIgnoreCase))
            return call.Unknown(call.Arguments());
        call.Evaluator.Note($"The template function {SafeText.Of(name)} is not known; its values stay unknown.");
        return call.Unknown(call.Arguments());
    }

    /// <summary>A function that decides itself which arguments it needs, and what becomes of unknown ones.</summary>
    public void Lazy(string name, Func<FunctionCall, object?> function) => functions.Add(name, function);

    /// <summary>A function of arguments that are known through and through; of any other its value is unknown.</summary>
    public void Whole(string name, int least, int most, Func<Arguments, object?> function) => Add(name, least, most, Values.IsWhollyKnown, function);

    /// <summary>A function that looks at lists and objects, not into them: what they hold may be unknown.</summary>
    public void Shallow(string name, int least, int most, Func<Arguments, object?> function) => Add(name, least, most, static value => value is not Unknown, function);

    private void Add(string name, int least, int most, Func<object?, bool> isKnown, Func<Arguments, object?> function) => functions.Add(name, call =>
    {
        if (call.Count < least || call.Count > most)
            throw new ExpressionException($"{name} is called with {call.Count} arguments");
        var arguments = call.Arguments();
        return arguments.All(isKnown) ? function(new Arguments(name, arguments, call.Budget)) : call.Unknown(arguments);
    });

    private static object? CallOwn(Node function, FunctionCall call)
    {
        var names = function.Property("parameters");
        var values = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < (names?.Count ?? 0) && i < call.Count; i++)
            values[names!.Item(i).Property("name")?.Text ?? string.Empty] = call.Argument(i);
        return call.Evaluator.Value(function.Property("output")?.Property("value"), new Frame(call.Frame.Deployment) { Arguments = values });
    }
}

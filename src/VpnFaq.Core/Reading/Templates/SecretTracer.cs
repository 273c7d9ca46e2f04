namespace VpnFaq.Reading.Templates;

/// <summary>Finds out where the value of a secret field comes from, by what is written and never by the value.</summary>
internal static class SecretTracer
{
    private const int MaxDepth = 30;

    // They ask about a value; what they are asked about is not the secret.
    private static readonly HashSet<string> Questions = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "contains", "empty", "equals", "greater", "greaterOrEquals", "less", "lessOrEquals", "not", "or", "length", "copyIndex",
    };

    // Known to the deployment alone.
    private static readonly HashSet<string> AtDeployment = new(StringComparer.OrdinalIgnoreCase) { "getSecret", "newGuid", "reference", "references", "utcNow" };

    public static SecretSource Trace(Written written)
    {
        try
        {
            return OfText(written, 0);
        }
        catch (ExpressionException)
        {
            return SecretSource.NotInClear;
        }
    }

    private static SecretSource OfText(Written written, int depth)
    {
        if (depth > MaxDepth || written.Node.Text is not { } text)
            return SecretSource.NotInClear;
        if (!ExpressionParser.IsExpression(text))
            return text.Length > 0 ? SecretSource.InClear : SecretSource.NotInClear;
        var expression = ExpressionParser.Parse(text);
        return IsLiteral(expression) ? SecretSource.InClear : Of(expression, written.Frame, depth);
    }

    private static SecretSource Of(Expression expression, Frame frame, int depth) => depth > MaxDepth ? SecretSource.NotInClear : expression switch
    {
        Expression.Member member => Of(member.Target, frame, depth + 1),
        Expression.Element element => Of(element.Target, frame, depth + 1),
        Expression.Call call => OfCall(call, frame, depth + 1),
        _ => SecretSource.NotInClear,
    };

    private static SecretSource OfCall(Expression.Call call, Frame frame, int depth)
    {
        if (Questions.Contains(call.Name) || AtDeployment.Contains(call.Name) || call.Name.StartsWith("list", StringComparison.OrdinalIgnoreCase))
            return SecretSource.NotInClear;
        if (call.Arguments is [Expression.Literal { Value: string name }])
        {
            if (call.Name.Equals("parameters", StringComparison.OrdinalIgnoreCase) && frame.Arguments is null)
                return OfParameter(name, frame.Deployment, depth);
            if (call.Name.Equals("variables", StringComparison.OrdinalIgnoreCase))
                return frame.Deployment.VariableAsWritten(name) is { } variable ? OfText(new Written(variable, frame.Deployment.Frame), depth) : SecretSource.NotInClear;
        }

        var isIf = call.Name.Equals("if", StringComparison.OrdinalIgnoreCase);
        return call.Arguments.Skip(isIf ? 1 : 0).Select(a => Of(a, frame, depth)).FirstOrDefault(s => s != SecretSource.NotInClear) ?? SecretSource.NotInClear;
    }

    private static SecretSource OfParameter(string name, Deployment deployment, int depth)
    {
        if (deployment.Declaration(name) is not { } declaration)
            return SecretSource.NotInClear;
        if (deployment.OfType(declaration, "type")?.Text is { } type && !type.StartsWith("secure", StringComparison.OrdinalIgnoreCase))
            return new SecretSource(SecretExposure.ParameterNotSecure, name);
        if (declaration.Property("defaultValue") is { Text: { Length: > 0 } preset } && !ExpressionParser.IsExpression(preset))
            return new SecretSource(SecretExposure.DefaultInClear, name);
        // A nested deployment hands on what the one around it holds.
        return deployment.SuppliedValues.TryGet(name, out var supplied) && supplied is { IsPlain: false, Value: { } value } ? OfText(value, depth + 1) : SecretSource.NotInClear;
    }

    private static bool IsLiteral(Expression expression) => expression switch
    {
        Expression.Literal { Value: string text } => text.Length > 0,
        Expression.Call { Name: var name, Arguments: { Count: > 0 } parts } => Is(name, "concat", "base64", "base64ToString", "toLower", "toUpper", "trim", "string") && parts.All(IsLiteral),
        _ => false,
    };

    private static bool Is(string name, params string[] names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
}

using VpnFaq.Reading.Templates;

namespace VpnFaq.Core.Tests.Reading.Templates;

/// <summary>Works out one expression.</summary>
internal static class Expressions
{
    /// <summary>The value as JSON; a value that is not known as its symbol behind a question mark.</summary>
    public static string Evaluate(string expression, string rest = "") => Evaluate(expression, rest, out _);

    public static string Evaluate(string expression, string rest, out IReadOnlyList<string> notes)
    {
        var told = new List<string>();
        notes = told;
        var evaluator = new Evaluator(told.Add);
        var target = new DeploymentTarget(new Unknown("{subscription}"), new Unknown("{resourceGroup}"));
        var deployment = new Deployment(ReadInput.Node(ReadInput.Template("[]", rest)), target, evaluator);
        var text = System.Text.Json.JsonSerializer.Serialize($"[{expression}]");
        return Show(evaluator.Value(ReadInput.Node(text), deployment.Frame));
    }

    private static string Show(object? value) => value switch
    {
        Unknown unknown => "?" + unknown.Symbol,
        TemplateArray array => "[" + string.Join(",", array.Select(Show)) + "]",
        TemplateObject found => "{" + string.Join(",", found.Select(p => $"\"{p.Key}\":{Show(p.Value)}")) + "}",
        _ => Values.Json(value, new Budget()),
    };
}

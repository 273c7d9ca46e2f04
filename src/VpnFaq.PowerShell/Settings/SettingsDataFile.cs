using System.Management.Automation.Language;
using VpnFaq.Settings;

namespace VpnFaq.PowerShell.Settings;

/// <summary>
/// Settings written as a PowerShell data file: one hashtable of plain values. It is parsed and never run; whatever
/// would have to be run is a problem.
/// </summary>
internal sealed class SettingsDataFile
{
    private readonly string path;
    private readonly List<SettingsProblem> problems = [];

    private SettingsDataFile(string path) => this.path = path;

    /// <param name="path">Path of the file.</param>
    /// <param name="text">Its text.</param>
    /// <param name="found">What cannot be read in it.</param>
    /// <returns>Null where nothing can.</returns>
    public static SettingsValue? Parse(string path, string text, out IReadOnlyList<SettingsProblem> found)
    {
        var file = new SettingsDataFile(path);
        found = file.problems;
        var script = Parser.ParseInput(text, path, out _, out var errors);
        foreach (var error in errors)
            file.Problem("VpnFaq.SettingsSyntax", error.Message, error.Extent);
        if (errors.Length > 0)
            return null;
        if (Table(script) is { } table)
            return file.Value(table);
        file.Problem("VpnFaq.SettingsSyntax", "A settings file is one hashtable and nothing else: it begins with @{ and ends with }.", script.Extent);
        return null;
    }

    private static HashtableAst? Table(ScriptBlockAst script) =>
        script is { ParamBlock: null, BeginBlock: null, ProcessBlock: null, DynamicParamBlock: null, EndBlock.Statements: { Count: 1 } statements }
            ? Expression(statements[0]) as HashtableAst
            : null;

    private static ExpressionAst? Expression(StatementAst statement) =>
        statement is PipelineAst { PipelineElements: { Count: 1 } elements } && elements[0] is CommandExpressionAst { Redirections.Count: 0 } command ? command.Expression : null;

    private SettingsValue Value(ExpressionAst ast)
    {
        var at = Locate(ast.Extent);
        switch (ast)
        {
            case HashtableAst table:
                return SettingsValue.OfMap([.. table.KeyValuePairs.Select(Entry)], at);
            case ArrayExpressionAst array:
                return SettingsValue.OfList([.. array.SubExpression.Statements.SelectMany(Items)], at);
            case ArrayLiteralAst list:
                return SettingsValue.OfList([.. list.Elements.Select(Value)], at);
            case ParenExpressionAst { Pipeline: PipelineAst inner } when Expression(inner) is { } expression:
                return Value(expression);
            case StringConstantExpressionAst text:
                return SettingsValue.OfText(text.Value, at);
            case ConstantExpressionAst number:
                return SettingsValue.OfOther($"the number {number.Extent.Text}", at);
            case VariableExpressionAst { VariablePath.UserPath: var name } when Is(name, "null"):
                return SettingsValue.Empty(at);
            case VariableExpressionAst { VariablePath.UserPath: var name } when Is(name, "true") || Is(name, "false"):
                return SettingsValue.OfOther($"the value ${name}", at);
            default:
                Problem("VpnFaq.SettingsNotPlain", NotPlain(ast), ast.Extent);
                return SettingsValue.OfOther("an expression", at);
        }
    }

    private IEnumerable<SettingsValue> Items(StatementAst statement)
    {
        if (Expression(statement) is not { } expression)
        {
            Problem("VpnFaq.SettingsNotPlain", NotPlain(statement), statement.Extent);
            return [];
        }

        // @('a', 'b') is one list, not a list in a list.
        return expression is ArrayLiteralAst list ? list.Elements.Select(Value) : [Value(expression)];
    }

    private SettingsEntry Entry(Tuple<ExpressionAst, StatementAst> pair)
    {
        var key = pair.Item1 is StringConstantExpressionAst text ? text.Value : pair.Item1.Extent.Text;
        var value = Expression(pair.Item2) is { } expression ? Value(expression) : Items(pair.Item2).FirstOrDefault() ?? SettingsValue.OfOther("an expression", Locate(pair.Item2.Extent));
        return new SettingsEntry(SettingsValue.OneLine(key), value, Locate(pair.Item1.Extent));
    }

    private static string NotPlain(Ast ast)
    {
        var code = SettingsValue.OneLine(ast.Extent.Text);
        return $"A settings file holds plain values only: texts in quotes, lists and tables. {(code.Length <= 40 ? code : code.Substring(0, 40) + "...")} is none of them; quotes may be missing.";
    }

    private static bool Is(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private SourceLocation Locate(IScriptExtent extent) => new(path, extent.StartLineNumber, extent.StartColumnNumber);

    private void Problem(string id, string message, IScriptExtent extent) =>
        problems.Add(new SettingsProblem(id, FindingSeverity.Error, string.Empty, message, Locate(extent)));
}

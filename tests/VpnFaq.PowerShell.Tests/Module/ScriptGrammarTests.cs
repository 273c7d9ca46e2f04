using System.Management.Automation.Language;
using VpnFaq.PowerShell.Tests.Help;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Module;

/// <summary>
/// Scripts and examples are written in the language of Windows PowerShell 5.1. The parser of PowerShell 7 reads them
/// here; what 7 has added to the language since 5.1 is refused.
/// </summary>
public sealed class ScriptGrammarTests
{
    private static readonly string[] Folders = ["docs", "tests", "src", ".ci"];

    public static TheoryData<string> Scripts =>
    [
        .. new[] { "*.ps1", "*.psm1", "*.psd1" }
            .SelectMany(pattern => Directory.GetFiles(Repository.Root, pattern)
                .Concat(Folders.Where(f => Directory.Exists(Repository.Path(f))).SelectMany(f => Directory.GetFiles(Repository.Path(f), pattern, SearchOption.AllDirectories))))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/obj/", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Examples => [.. Example.All.Select(example => example.ToString())];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Scripts_parse_in_the_language_of_5_1(string script)
    {
        var ast = Parser.ParseFile(Repository.Path(script), out var tokens, out var errors);
        Assert.Empty(errors);
        Assert.Empty(Newer(ast, tokens));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Examples_parse_in_the_language_of_5_1(string name)
    {
        var ast = Parser.ParseInput(Example.All.Single(example => example.ToString() == name).Code, out var tokens, out var errors);
        Assert.Empty(errors);
        Assert.Empty(Newer(ast, tokens));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Scripts_are_ASCII_or_have_a_byte_order_mark_so_that_5_1_reads_them_rightly(string script)
    {
        var bytes = File.ReadAllBytes(Repository.Path(script));
        Assert.True(bytes.AsSpan().StartsWith("\uFEFF"u8) || bytes.All(b => b < 128), $"{script} is neither.");
    }

    [Theory]
    [InlineData("$a ? 1 : 2")]
    [InlineData("$a ?? 1")]
    [InlineData("$a ??= 1")]
    [InlineData("a && b")]
    [InlineData("a || b")]
    [InlineData("${a}?.b")]
    [InlineData("${a}?[0]")]
    [InlineData("a &")]
    [InlineData("1..2 | ForEach-Object -Parallel { $_ } | b && c")]
    [InlineData("function f { clean { } }")]
    [InlineData("0b101")]
    [InlineData("1u")]
    [InlineData("1uy")]
    [InlineData("12n")]
    [InlineData("\"`u{263A}\"")]
    [InlineData("\"`e[0m\"")]
    public void What_5_1_does_not_know_is_found(string script)
    {
        var ast = Parser.ParseInput(script, out var tokens, out var errors);
        Assert.Empty(errors);
        Assert.NotEmpty(Newer(ast, tokens));
    }

    private static List<string> Newer(ScriptBlockAst script, Token[] tokens)
    {
        var parts = script.FindAll(IsNewer, searchNestedScriptBlocks: true).Select(part => part.Extent);
        return [.. parts.Concat(tokens.SelectMany(Flat).Where(IsNewer).Select(token => token.Extent)).Select(e => $"line {e.StartLineNumber}: {e.Text}")];
    }

    private static bool IsNewer(Ast part) => part switch
    {
        TernaryExpressionAst or PipelineChainAst => true,
        PipelineAst pipeline => pipeline.Background,
        MemberExpressionAst member => member.NullConditional,
        IndexExpressionAst index => index.NullConditional,
        NamedBlockAst block => block.BlockKind == TokenKind.Clean,
        _ => false,
    };

    private static bool IsNewer(Token token) => token switch
    {
        { Kind: TokenKind.QuestionQuestion or TokenKind.QuestionQuestionEquals } => true,
        // 5.1 knows decimal and hexadecimal figures, the suffixes l and d, and multipliers.
        NumberToken number => !System.Text.RegularExpressions.Regex.IsMatch(
            number.Text, "^-?(0x[0-9a-f]+l?|[0-9]*[.]?[0-9]+(e[+-]?[0-9]+)?[ld]?)([kmgtp]b)?$", System.Text.RegularExpressions.RegexOptions.IgnoreCase),
        StringExpandableToken text => text.Text.Contains("`u{", StringComparison.Ordinal) || text.Text.Contains("`e", StringComparison.Ordinal),
        _ => false,
    };

    private static IEnumerable<Token> Flat(Token token) =>
        token is StringExpandableToken { NestedTokens: { } nested } ? nested.SelectMany(Flat).Prepend(token) : [token];
}

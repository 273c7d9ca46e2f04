using System.Management.Automation.Language;
using System.Text.RegularExpressions;

namespace VpnFaq.Shell;

/// <summary>What the command line asks for: one script to run, or a prompt.</summary>
internal sealed record ShellArguments
{
    public const string Usage = """
        An embedded PowerShell with the VpnFaq module loaded.

          VpnFaq.Shell "<command>"                    run one command
          VpnFaq.Shell -File script.ps1 [arguments]   run a script file
          VpnFaq.Shell                                read commands from a prompt; 'exit' leaves

        The exit code is 1 if the command failed, the argument of 'exit' if it used that, and otherwise 0.
        """;

    /// <summary>PowerShell source to run once, or null for the prompt.</summary>
    public string? Script { get; private init; }

    public bool WantsHelp { get; private init; }

    /// <summary>Why the arguments cannot be followed, or null.</summary>
    public string? Problem { get; private init; }

    public static ShellArguments Parse(string[] args)
    {
        if (args.Length == 0)
        {
            return new ShellArguments();
        }

        if (args is ["-?" or "-h" or "--help"])
        {
            return new ShellArguments { WantsHelp = true };
        }

        return string.Equals(args[0], "-File", StringComparison.OrdinalIgnoreCase)
            ? ParseFile(args[1..])
            : new ShellArguments { Script = string.Join(' ', args) };
    }

    private static ShellArguments ParseFile(string[] args)
    {
        if (args.Length == 0)
        {
            return new ShellArguments { Problem = "-File needs the path of a script." };
        }

        if (!File.Exists(args[0]))
        {
            return new ShellArguments { Problem = $"The script '{args[0]}' was not found." };
        }

        var words = args[1..].Select(Word).Prepend(Quoted(Path.GetFullPath(args[0])));
        // A script that is called only sets $LASTEXITCODE when it says 'exit 3'; the shell passes that on.
        return new ShellArguments { Script = $"& {string.Join(' ', words)}; if (-not $? -and $LASTEXITCODE) {{ exit $LASTEXITCODE }}" };
    }

    /// <summary>One argument as PowerShell source: parameter names stay bare, everything else is a literal.</summary>
    private static string Word(string argument)
    {
        var parameter = Regex.Match(argument, @"^(-[A-Za-z_]\w*)(:(.*))?$", RegexOptions.Singleline);
        if (!parameter.Success)
        {
            return Quoted(argument);
        }

        var name = parameter.Groups[1].Value;
        var value = parameter.Groups[3].Value;
        return parameter.Groups[2].Success ? $"{name}:{(IsBoolean(value) ? value : Quoted(value))}" : name;
    }

    private static bool IsBoolean(string value) =>
        value.Equals("$true", StringComparison.OrdinalIgnoreCase) || value.Equals("$false", StringComparison.OrdinalIgnoreCase);

    private static string Quoted(string value) => $"'{CodeGeneration.EscapeSingleQuotedStringContent(value)}'";
}

using System.Management.Automation.Language;

namespace VpnFaq.Shell;

/// <summary>Reads commands until <c>exit</c> or the end of input; a command may go on over several lines.</summary>
internal sealed class InteractiveLoop(ShellSession session, Screen screen)
{
    /// <summary>Returns the exit code of the last command, or the argument of <c>exit</c>.</summary>
    public int Run()
    {
        var exitCode = 0;
        while (session.ExitCode is null && ReadCommand() is { } command)
        {
            if (!string.IsNullOrWhiteSpace(command))
            {
                exitCode = session.Run(command);
            }
        }

        return session.ExitCode ?? exitCode;
    }

    private string? ReadCommand()
    {
        var command = ReadLine("VpnFaq> ");
        while (command is not null && IsIncomplete(command))
        {
            // As in PowerShell, an empty line ends a command that can never be complete.
            if (ReadLine(">> ") is not { Length: > 0 } more)
            {
                return command;
            }

            command += "\n" + more;
        }

        return command;
    }

    private string? ReadLine(string prompt)
    {
        if (Screen.IsAnswered)
        {
            screen.Write(prompt);
        }

        return Console.In.ReadLine();
    }

    private static bool IsIncomplete(string command)
    {
        Parser.ParseInput(command, out _, out var errors);
        return Array.Exists(errors, error => error.IncompleteInput);
    }
}

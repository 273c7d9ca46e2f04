using System.Collections.ObjectModel;
using System.Globalization;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Security;

namespace VpnFaq.Shell;

/// <summary>Questions to the user. Where input is redirected nobody can answer, and asking is an error.</summary>
internal sealed partial class ShellUserInterface
{
    public override string ReadLine()
    {
        RequireSomebody("a line of input");
        return Console.In.ReadLine() ?? string.Empty;
    }

    public override SecureString ReadLineAsSecureString()
    {
        RequireSomebody("a secret");
        var secret = new SecureString();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace && secret.Length > 0)
            {
                secret.RemoveAt(secret.Length - 1);
            }
            else if (!char.IsControl(key.KeyChar))
            {
                secret.AppendChar(key.KeyChar);
            }
        }

        WriteLine(string.Empty);
        secret.MakeReadOnly();
        return secret;
    }

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions)
    {
        RequireSomebody(string.Join(", ", descriptions.Select(field => field.Name)));
        WriteHeading(caption, message);
        return descriptions.ToDictionary(field => field.Name, field => PSObject.AsPSObject(Ask(field)));
    }

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        RequireSomebody(caption);
        WriteHeading(caption, message);
        var labels = choices.Select(choice => choice.Label.Replace("&", string.Empty, StringComparison.Ordinal)).ToArray();
        var keys = choices.Select(HotKey).ToArray();
        var question = string.Join("  ", keys.Zip(labels, (key, label) => $"[{key}] {label}"))
            + (defaultChoice >= 0 ? $" (default is \"{keys[defaultChoice]}\"): " : ": ");
        while (true)
        {
            Write(question);
            var answer = (Console.In.ReadLine() ?? throw Unanswered(caption)).Trim();
            var chosen = answer.Length == 0 ? defaultChoice : Math.Max(IndexOf(keys, answer), IndexOf(labels, answer));
            if (chosen >= 0)
            {
                return chosen;
            }
        }
    }

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        PromptForCredential(caption, message, userName, targetName, PSCredentialTypes.Default, PSCredentialUIOptions.Default);

    public override PSCredential PromptForCredential(
        string caption, string message, string userName, string targetName, PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) =>
        throw new PSNotSupportedException("This shell does not ask for credentials.");

    private object Ask(FieldDescription field)
    {
        var type = Type.GetType(field.ParameterAssemblyFullName) ?? typeof(string);
        if (type == typeof(SecureString))
        {
            Write($"{field.Name}: ");
            return ReadLineAsSecureString();
        }

        if (!type.IsArray)
        {
            Write($"{field.Name}: ");
            return ReadLine();
        }

        var items = new List<string>();
        do
        {
            Write(string.Create(CultureInfo.InvariantCulture, $"{field.Name}[{items.Count}]: "));
            items.Add(ReadLine());
        }
        while (items[^1].Length > 0);
        return items[..^1].ToArray();
    }

    private void WriteHeading(string caption, string message)
    {
        foreach (var line in new[] { caption, message }.Where(line => !string.IsNullOrEmpty(line)))
        {
            WriteLine(line);
        }
    }

    private static string HotKey(ChoiceDescription choice)
    {
        var mark = choice.Label.IndexOf('&', StringComparison.Ordinal);
        return mark >= 0 && mark + 1 < choice.Label.Length ? choice.Label.Substring(mark + 1, 1).ToUpperInvariant() : choice.Label;
    }

    private static int IndexOf(string[] texts, string text) => Array.FindIndex(texts, item => item.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static void RequireSomebody(string what)
    {
        if (!Screen.IsAnswered)
        {
            throw Unanswered(what);
        }
    }

    private static HostException Unanswered(string what) => new(
        $"Nobody can answer here, because input is redirected; asked for: {what}. Give every parameter that is needed, and -Confirm:$false where a question is expected.");
}

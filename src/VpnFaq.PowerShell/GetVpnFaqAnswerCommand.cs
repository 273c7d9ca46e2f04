using System.Management.Automation;
using VpnFaq.Faq;
using VpnFaq.PowerShell.Completion;
using VpnFaq.PowerShell.Reading;
using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.PowerShell;

/// <summary>Answers questions about Azure VPN gateways from the published FAQ and what changed since, offline.</summary>
[Cmdlet(VerbsCommon.Get, "VpnFaqAnswer", DefaultParameterSetName = QuestionSet)]
[Alias("vpnfaq")]
[OutputType(typeof(FaqAnswer), typeof(string))]
public sealed class GetVpnFaqAnswerCommand : PSCmdlet
{
    private const string QuestionSet = "Question";
    private const string IdSet = "Id";
    private const string FaqIdSet = "FaqId";
    private const string ListSet = "List";

    private readonly HashSet<string> answered = new(StringComparer.OrdinalIgnoreCase);
    private GivenGateways? gateways;

    /// <summary>The question, in any words; quotes are not needed.</summary>
    [Parameter(ParameterSetName = QuestionSet, Position = 0, ValueFromPipeline = true, ValueFromRemainingArguments = true)]
    [AllowEmptyString]
    [AllowEmptyCollection]
    public string[] Question { get; set; } = [];

    /// <summary>Ids of answers; wildcards are allowed.</summary>
    [Parameter(ParameterSetName = IdSet, Mandatory = true)]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(FaqIdCompleter))]
    public string[] Id { get; set; } = [];

    /// <summary>The answer that a finding or a rule leads to: pipe them in. Each answer is given once.</summary>
    [Parameter(ParameterSetName = FaqIdSet, Mandatory = true, ValueFromPipelineByPropertyName = true)]
    [AllowNull]
    [AllowEmptyString]
    [ArgumentCompleter(typeof(FaqIdCompleter))]
    // An object, so that an empty one binds as well: the item would else be taken for a question.
    public object? FaqId { get; set; }

    /// <summary>Only answers on these topics; wildcards are allowed. Without a question: all of them.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(FaqTopicCompleter))]
    public string[]? Topic { get; set; }

    /// <summary>How many answers at most, best first.</summary>
    [Parameter(ParameterSetName = QuestionSet)]
    [ValidateRange(1, 50)]
    public int First { get; set; } = 1;

    /// <summary>Lists the questions that there are answers to.</summary>
    [Parameter(ParameterSetName = ListSet, Mandatory = true)]
    public SwitchParameter List { get; set; }

    /// <summary>Opens the published page at the question, in the browser.</summary>
    [Parameter(ParameterSetName = QuestionSet)]
    [Parameter(ParameterSetName = IdSet)]
    [Parameter(ParameterSetName = FaqIdSet)]
    public SwitchParameter Online { get; set; }

    /// <summary>Gives the Markdown of the answer.</summary>
    [Parameter(ParameterSetName = QuestionSet)]
    [Parameter(ParameterSetName = IdSet)]
    [Parameter(ParameterSetName = FaqIdSet)]
    public SwitchParameter Raw { get; set; }

    /// <summary>Gateways, and what belongs to them, that the answer is about: it adds what the rules behind it say of them.</summary>
    [Parameter(ParameterSetName = QuestionSet)]
    [Parameter(ParameterSetName = IdSet)]
    [Parameter(ParameterSetName = FaqIdSet)]
    [ValidateNotNullOrEmpty]
    public object[]? Gateway { get; set; }

    private static FaqDesk Desk => FaqDesk.Default;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (Topic is not null)
            CheckTopics(Topic);
        if (Gateway is not null)
            gateways = Read(Gateway);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        switch (ParameterSetName)
        {
            case ListSet:
                WriteList();
                break;
            case IdSet:
                foreach (var id in Id)
                    WriteById(id);
                break;
            case FaqIdSet:
                WriteById(FaqId?.ToString());
                break;
            default:
                WriteByQuestion(string.Join(" ", Question).Trim());
                break;
        }
    }

    private void CheckTopics(string[] topics)
    {
        foreach (var topic in topics.Where(topic => !Desk.Book.Entries.Any(entry => IsOn(entry, topic))))
            WriteError(TopicNotFound(topic));
    }

    private GivenGateways Read(object[] given)
    {
        var notes = new ReadingErrors(this);
        var resources = new List<Resource>();
        foreach (var gateway in given)
        {
            notes.Input = gateway;
            resources.AddRange(ResourceReader.ReadAll(ObjectNode.Of(gateway), notes));
        }

        return new GivenGateways(resources, DateTime.Today);
    }

    private void WriteList()
    {
        foreach (var entry in Accepted())
            WriteObject(Listed(Desk.AnswerOf(entry)));
    }

    private void WriteByQuestion(string question)
    {
        if (question.Length > 0)
            Ask(question);
        else
            WriteWithoutQuestion();
    }

    private void Ask(string question)
    {
        var reply = Desk.Ask(question, First, IsAccepted);
        for (var i = 0; i < reply.Answers.Count; i++)
            Write(reply.Answers[i]);
        if (reply.Answers.Count == 0)
            WarnOfNone(question, reply.Nearest);
    }

    private void WarnOfNone(string question, IReadOnlyList<FaqEntry> near)
    {
        // Where no topic of that name is, an error has said so.
        if (!Accepted().Any())
            return;
        var nearest = near.Count == 0
            ? "Get-VpnFaqAnswer -List shows all questions."
            : $"Nearest: {string.Join(" ", near.Select(entry => $"\"{PlainText.Inline(entry.Question)}\" (-Id {entry.Id})"))}";
        WriteWarning($"No answer fits \"{SafeText.Of(question)}\". {nearest}");
    }

    private void WriteWithoutQuestion()
    {
        if (Topic is null)
        {
            const string message = "There is no question. Ask in any words (Get-VpnFaqAnswer how big must the gateway subnet be), or list the questions with -List.";
            WriteError(new ErrorRecord(new ArgumentException(message), "VpnFaq.QuestionMissing", ErrorCategory.InvalidArgument, null));
            return;
        }

        foreach (var entry in Accepted())
            Write(Desk.AnswerOf(entry));
    }

    private void WriteById(string? id)
    {
        if (string.IsNullOrWhiteSpace(id))
            return;
        if (WildcardPattern.ContainsWildcardCharacters(id))
        {
            var pattern = new WildcardPattern(id, WildcardOptions.IgnoreCase);
            foreach (var match in Accepted().Where(entry => pattern.IsMatch(entry.Id) && answered.Add(entry.Id)))
                Write(Desk.AnswerOf(match));
        }
        else if (Desk.Book.Find(id!.Trim()) is FaqEntry entry)
        {
            if (IsAccepted(entry) && answered.Add(entry.Id))
                Write(Desk.AnswerOf(entry));
        }
        else
        {
            WriteError(NotFound(id));
        }
    }

    private void Write(FaqAnswer answer)
    {
        if (gateways is not null)
            answer.Findings = gateways.FindingsFor(answer.Rules);
        if (Online)
            Open(answer);
        else if (Raw)
            WriteObject(answer.Markdown);
        else
            WriteObject(answer);
    }

    private void Open(FaqAnswer answer)
    {
        try
        {
            WebPage.Open(answer.SourceUri);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception or PlatformNotSupportedException)
        {
            var message = $"No browser opened {answer.SourceUri}: {e.Message}";
            WriteError(new ErrorRecord(new InvalidOperationException(message, e), "VpnFaq.BrowserNotOpened", ErrorCategory.OpenError, answer.SourceUri));
        }
    }

    // A view of its own: the question in a line instead of the answer in a page.
    private static PSObject Listed(FaqAnswer answer)
    {
        var listed = new PSObject(answer);
        listed.TypeNames.Insert(0, "VpnFaq.FaqAnswer#List");
        return listed;
    }

    private static ErrorRecord NotFound(string id)
    {
        var near = string.Join(", ", Desk.Like(id).Select(entry => entry.Id));
        var message = $"There is no answer '{SafeText.Of(id)}'. {(near.Length == 0 ? "Get-VpnFaqAnswer -List shows all ids." : $"Closest: {near}.")}";
        return new ErrorRecord(new ItemNotFoundException(message), "VpnFaq.AnswerNotFound", ErrorCategory.ObjectNotFound, id);
    }

    private static ErrorRecord TopicNotFound(string topic)
    {
        var message = $"There is no topic {SafeText.Of(topic)}. The topics are {string.Join(", ", Desk.Book.Entries.Select(entry => entry.Topic).Distinct())}.";
        return new ErrorRecord(new ItemNotFoundException(message), "VpnFaq.TopicNotFound", ErrorCategory.ObjectNotFound, topic);
    }

    private IEnumerable<FaqEntry> Accepted() => Desk.Book.Entries.Where(IsAccepted);

    private bool IsAccepted(FaqEntry entry) => Topic is null || IsOnAny(entry, Topic);

    private static bool IsOnAny(FaqEntry entry, string[] topics) => Array.Exists(topics, topic => IsOn(entry, topic));

    private static bool IsOn(FaqEntry entry, string topic) => new WildcardPattern(topic, WildcardOptions.IgnoreCase).IsMatch(entry.Topic);
}

namespace VpnFaq.Faq;

/// <summary>How much of a term an entry has in each of its fields.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Question">How often its question has the term.</param>
/// <param name="Wordings">How often its other wordings have it, a long list of them discounted.</param>
/// <param name="Body">How often its answer has it, a long one discounted.</param>
/// <param name="Share">Share of its wordings that have it; 0 if only few do.</param>
internal readonly record struct Posting(int Entry, float Question, float Wordings, float Body, float Share);

/// <summary>By term the entries that have it, and how much of it. In columns: arrays of numbers are read as they lie.</summary>
internal sealed class Postings
{
    /// <summary>The entry of each posting.</summary>
    public readonly int[] Entries;

    /// <summary>How often its question has the term.</summary>
    public readonly float[] Questions;

    /// <summary>How often its other wordings have it, a long list of them discounted.</summary>
    public readonly float[] Wordings;

    /// <summary>How often its answer has it, a long one discounted.</summary>
    public readonly float[] Bodies;

    /// <summary>Share of its wordings that have it; 0 if only few do.</summary>
    public readonly float[] Shares;

    private readonly int[] starts;

    public Postings(Chains<Posting> source, int terms)
    {
        var postings = source.ToArray(terms, out starts);
        Entries = Array.ConvertAll(postings, posting => posting.Entry);
        Questions = Array.ConvertAll(postings, posting => posting.Question);
        Wordings = Array.ConvertAll(postings, posting => posting.Wordings);
        Bodies = Array.ConvertAll(postings, posting => posting.Body);
        Shares = Array.ConvertAll(postings, posting => posting.Share);
    }

    /// <summary>Reads what <see cref="Write"/> has written.</summary>
    public Postings(BlockReader reader)
    {
        starts = reader.ReadBlock<int>();
        Entries = reader.ReadBlock<int>();
        Questions = reader.ReadBlock<float>();
        Wordings = reader.ReadBlock<float>();
        Bodies = reader.ReadBlock<float>();
        Shares = reader.ReadBlock<float>();
    }

    /// <summary>Where the postings of a term begin.</summary>
    public int Start(int term) => starts[Math.Max(term, 0)];

    /// <summary>Where they end: where they begin, if nobody knows the term.</summary>
    public int End(int term) => starts[term + 1];

    /// <summary>Whether the entry is asked with the term, and does not just mention it.</summary>
    public bool IsInQuestion(int posting) => Questions[posting] + Wordings[posting] > 0;

    public void Write(BinaryWriter writer)
    {
        writer.WriteBlock(starts);
        writer.WriteBlock(Entries);
        writer.WriteBlock(Questions);
        writer.WriteBlock(Wordings);
        writer.WriteBlock(Bodies);
        writer.WriteBlock(Shares);
    }
}

namespace VpnFaq.Reading;

/// <summary>Where a value of the input stands; nowhere, for one that came from no file. No object of its own: every resource has one.</summary>
internal readonly struct Origin(JsonFile file, int start, int length)
{
    private readonly JsonFile? file = file;

    /// <summary>The place of the property that a path leads to from here, or of the last on the way that is there; null for what stands nowhere.</summary>
    public SourceLocation? Locate(string path)
    {
        if (file is null)
            return null;
        // The tokens of the whole file would outweigh it; those of one object are read again when a finding asks.
        return file.Locate(start + JsonPlace.Find(file.Content.AsSpan(start, length), path, file.HasRepeatedNames));
    }
}

using System.Management.Automation;
using VpnFaq.Reading;

namespace VpnFaq.PowerShell;

/// <summary>Finds the files that a path means. What cannot be found is an error of the cmdlet, and the rest goes on.</summary>
internal sealed class InputPaths(PSCmdlet cmdlet)
{
    // Whether a folder holds Bicep that nobody compiled.
    private bool hasSources;

    /// <summary>The folders that were named, and those of the files that were named.</summary>
    public List<string> Folders { get; } = [];

    /// <summary>Files by a path with wildcards.</summary>
    public IEnumerable<InputFile> Resolve(string path)
    {
        try
        {
            var found = cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath(path, out var provider);
            return Found(found, provider, path, isPattern: WildcardPattern.ContainsWildcardCharacters(path));
        }
        catch (Exception e) when (e is ItemNotFoundException or System.Management.Automation.DriveNotFoundException or ProviderNotFoundException or PSInvalidOperationException)
        {
            cmdlet.WriteError(InputErrors.PathNotFound(path));
            return [];
        }
    }

    /// <summary>Files by an exact path.</summary>
    public IEnumerable<InputFile> Literal(string path)
    {
        try
        {
            return Found([cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _)], provider, path);
        }
        catch (Exception e) when (e is System.Management.Automation.DriveNotFoundException or ProviderNotFoundException or PSInvalidOperationException)
        {
            cmdlet.WriteError(InputErrors.PathNotFound(path));
            return [];
        }
    }

    /// <summary>One file by an exact path; null, and an error, where there is none.</summary>
    public string? Single(string path)
    {
        try
        {
            var file = cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            if (provider.Name == "FileSystem" && File.Exists(file))
                return file;
        }
        catch (Exception e) when (e is System.Management.Automation.DriveNotFoundException or ProviderNotFoundException or PSInvalidOperationException)
        {
            // It is not there, by whatever way it was named.
        }

        cmdlet.WriteError(InputErrors.PathNotFound(path));
        return null;
    }

    private List<InputFile> Found(IReadOnlyCollection<string> found, ProviderInfo provider, string path, bool isPattern = false)
    {
        var files = new List<InputFile>();
        foreach (var item in provider.Name == "FileSystem" ? found : [])
        {
            if (Directory.Exists(item))
                Folders.Add(item);
            else if (Path.GetDirectoryName(item) is { } folder)
                Folders.Add(folder);
            if (Directory.Exists(item))
                files.AddRange(Under(item));
            else if (File.Exists(item))
                files.Add(new InputFile(item, isPattern));
        }

        if (files.Count == 0)
            cmdlet.WriteError(found.Any(Directory.Exists) ? InputErrors.NoFiles(path, hasSources) : InputErrors.PathNotFound(path));
        return files;
    }

    private IEnumerable<InputFile> Under(string path)
    {
        var folder = ConfigurationFolder.Read(path);
        foreach (var problem in folder.Problems)
            cmdlet.WriteError(InputErrors.OfFile(problem, path));
        foreach (var link in folder.Links)
            cmdlet.WriteVerbose($"The link {link} to a folder is not followed.");
        foreach (var source in folder.UncompiledSources)
            cmdlet.WriteVerbose(BicepSource.Problem(source)!.Message);
        hasSources |= folder.UncompiledSources.Count > 0;
        return folder.Files.Select(f => new InputFile(f, true));
    }

    /// <param name="Path">The file.</param>
    /// <param name="IsFromFolder">Whether nobody named the file: it was found in a folder or by a pattern.</param>
    internal sealed record InputFile(string Path, bool IsFromFolder);
}

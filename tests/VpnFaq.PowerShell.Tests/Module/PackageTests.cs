using System.Diagnostics;
using System.IO.Compression;
using System.Xml.Linq;
using VpnFaq.PowerShell.Tests.Hosting;

namespace VpnFaq.PowerShell.Tests.Module;

/// <summary>The packages, as the packer writes them in a process of its own.</summary>
public sealed class PackageTests : IDisposable
{
    private static readonly string Staged = Repository.Path("out", "VpnFaq");

    private static readonly string Version = (string)ManifestFile.Data["ModuleVersion"]!;

    private readonly string folder = Directory.CreateTempSubdirectory("vpnfaq-packages-").FullName;

    private string Zip => Path.Combine(folder, "VpnFaq.zip");

    private string Nupkg => Path.Combine(folder, $"VpnFaq.{Version}.nupkg");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_clean_process_imports_the_module_from_the_unpacked_zip_with_help_and_answers()
    {
        var (exitCode, output) = await Pack(Staged);
        Assert.True(exitCode == 0, output);
        Assert.Matches($"imported: VpnFaq {Version}: {ManifestFile.Strings("CmdletsToExport").Count} cmdlets from .*vpnfaq-import-", output);
    }

    [Fact]
    public async Task Both_packages_hold_the_staged_module_and_nothing_strange()
    {
        await Pack(Staged);
        var staged = Directory.GetFiles(Staged, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Staged, file).Replace('\\', '/')).ToList();
        Assert.Equal(Sorted(staged.Select(file => "VpnFaq/" + file)), Names(Zip));
        var own = Names(Nupkg).Except(staged).ToList();
        Assert.Empty(staged.Except(Names(Nupkg)));
        Assert.Equal(["VpnFaq.nuspec", "[Content_Types].xml", "_rels/.rels"], own.Where(name => !name.StartsWith("package/", StringComparison.Ordinal)));
        Assert.Single(own, name => name.EndsWith(".psmdcp", StringComparison.Ordinal));
        Assert.All(staged.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)), name => Assert.StartsWith("bin/", name, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_module_makes_the_same_bytes_whenever_its_files_were_written()
    {
        await Pack(Staged);
        var (zip, nupkg) = (await File.ReadAllBytesAsync(Zip, TestContext.Current.CancellationToken), await File.ReadAllBytesAsync(Nupkg, TestContext.Current.CancellationToken));
        var copy = Path.Combine(folder, "VpnFaq");
        ZipFile.ExtractToDirectory(Zip, folder);
        foreach (var file in Directory.GetFiles(copy, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2011, 11, 11, 0, 0, 0, DateTimeKind.Utc));
        await Pack(copy);
        Assert.Equal(zip, await File.ReadAllBytesAsync(Zip, TestContext.Current.CancellationToken));
        Assert.Equal(nupkg, await File.ReadAllBytesAsync(Nupkg, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_Gallery_finds_in_the_package_what_it_shows()
    {
        await Pack(Staged);
        await using var package = await ZipFile.OpenReadAsync(Nupkg, TestContext.Current.CancellationToken);
        await using var stream = await package.GetEntry("VpnFaq.nuspec")!.OpenAsync(TestContext.Current.CancellationToken);
        var metadata = (await XDocument.LoadAsync(stream, LoadOptions.None, TestContext.Current.CancellationToken)).Descendants().Where(part => !part.HasElements).ToDictionary(part => part.Name.LocalName, part => part.Value);
        Assert.Equal(("VpnFaq", Version, "MIT"), (metadata["id"], metadata["version"], metadata["license"]));
        Assert.NotNull(package.GetEntry(metadata["icon"]));
        Assert.NotEqual(string.Empty, metadata["releaseNotes"]);
        var tags = metadata["tags"].Split(' ');
        Assert.Subset(tags.ToHashSet(), new HashSet<string> { "PSModule", "PSEdition_Desktop", "PSEdition_Core", "Windows", "Linux", "MacOS", "Azure", "VPN" });
        Assert.All(ManifestFile.Strings("CmdletsToExport"), cmdlet => Assert.Contains($"PSCmdlet_{cmdlet}", tags));
    }

    [Fact]
    public void Every_assembly_of_others_is_named_in_the_notices()
    {
        var notices = File.ReadAllText(Path.Combine(Staged, "THIRD-PARTY-NOTICES.txt"));
        var shipped = Directory.GetFiles(Path.Combine(Staged, "bin", "Desktop"), "*.dll").Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
        Assert.NotEmpty(shipped);
        Assert.All(shipped, name => Assert.Contains($"    {name} ", notices, StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(Staged, "bin", "Desktop", "THIRD-PARTY-NOTICES.txt")));
    }

    [Fact]
    public void The_changes_of_this_version_are_told() =>
        Assert.Contains($"\n## {Version}\n", File.ReadAllText(Path.Combine(Staged, "CHANGELOG.md")).ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private static string[] Names(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }

    private async Task<(int ExitCode, string Output)> Pack(string module)
    {
        // Built in the configuration and for the framework that these tests were built in and for.
        var built = new DirectoryInfo(AppContext.BaseDirectory);
        var packer = Repository.Path("build", "Packer", "bin", built.Parent!.Name, built.Name, "Packer.dll");
        var start = new ProcessStartInfo("dotnet", [packer, module, folder]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await error);
    }
}

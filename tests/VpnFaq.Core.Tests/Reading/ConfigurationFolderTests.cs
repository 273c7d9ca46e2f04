using VpnFaq.Reading;

namespace VpnFaq.Core.Tests.Reading;

public sealed class ConfigurationFolderTests
{
    [Fact]
    public void Every_JSON_file_below_is_found_in_order()
    {
        using var file = new TestFile("{}", "b.json");
        var (a, c) = (file.Beside("sub/a.json", "{}"), file.Beside("c.JSON", "{}"));
        file.Beside("readme.md", "");
        Assert.Equal(new[] { file.Path, c, a }.Where(f => f != c || OperatingSystem.IsWindows()), ConfigurationFolder.Read(file.Folder).Files);
    }

    [Fact]
    public void A_link_that_leads_back_is_not_followed()
    {
        using var file = new TestFile("{}");
        var link = Path.Combine(file.Folder, "again");
        try
        {
            Directory.CreateSymbolicLink(link, file.Folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Assert.Skip($"Links cannot be made here: {e.Message}");
        }

        var read = ConfigurationFolder.Read(file.Folder);
        Assert.Equal([file.Path], read.Files);
        Assert.Equal([link], read.Links);
    }

    [Fact]
    public void A_folder_that_cannot_be_read_costs_only_itself()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Nothing is closed to this user.");
        using var file = new TestFile("{}");
        var closed = Path.GetDirectoryName(file.Beside("closed/x.json", "{}"))!;
#pragma warning disable CA1416 // Skipped on Windows.
        File.SetUnixFileMode(closed, UnixFileMode.None);
        var read = ConfigurationFolder.Read(file.Folder);
        File.SetUnixFileMode(closed, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
#pragma warning restore CA1416
        Assert.Equal([file.Path], read.Files);
        var problem = Assert.Single(read.Problems);
        Assert.Equal("VpnFaq.FolderNotReadable", problem.Id);
        Assert.StartsWith($"The folder {closed} cannot be read: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_gone_is_a_problem_and_no_exception()
    {
        var problem = Assert.Single(ConfigurationFolder.Read("nowhere").Problems);
        Assert.Equal("VpnFaq.FolderNotReadable", problem.Id);
        Assert.StartsWith("The folder nowhere cannot be read: ", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bicep_that_nobody_compiled_is_told()
    {
        using var file = new TestFile("{}");
        file.Beside("main.bicep", "");
        var source = file.Beside("hub.bicep", "");
        Assert.Equal([source], ConfigurationFolder.Read(file.Folder).UncompiledSources);
    }

    [Fact]
    public void Bicep_that_is_named_is_to_be_compiled()
    {
        using var file = new TestFile("resource gw 'Microsoft.Network/virtualNetworkGateways@2024-05-01' = {}", "hub.bicep");
        Assert.Equal(
            new FileProblem("VpnFaq.BicepSource", $"The file {file.Path} holds a template as Bicep source. Compile it with bicep build, and give the template that this writes."),
            ConfigurationFile.Read(file.Path).Problem);
    }
}

using VpnFaq.HelpBuilder;

// HelpBuilder <folder of Markdown pages> <folder for help files> <manifest>
if (args.Length != 3)
{
    Console.Error.WriteLine("HelpBuilder: error HELP000: three arguments are needed: pages, target, manifest.");
    return 2;
}

var (pages, target) = (args[0], args[1]);
var project = ProjectAddress.Of(args[2]);
try
{
    Directory.CreateDirectory(target);
    var cmdlets = Directory.GetFiles(pages, "*-*.md").Order(StringComparer.Ordinal).Select(file => CmdletPage.Read(MarkdownPage.Read(file)));
    MamlFile.Write(Path.Combine(target, "VpnFaq.dll-Help.xml"), cmdlets, project);
    foreach (var file in Directory.GetFiles(pages, "about_*.md"))
        AboutFile.Write(Path.Combine(target, Path.GetFileNameWithoutExtension(file) + ".help.txt"), MarkdownPage.Read(file));
    return 0;
}
catch (PageException e)
{
    // In the form that MSBuild and editors understand.
    Console.Error.WriteLine(e.Message);
    return 1;
}

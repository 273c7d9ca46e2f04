using VpnFaq.Packer;

// dotnet run --project build/Packer [-- <folder of the module> <folder for the packages>]
var root = args.Length == 2 ? null : Repository.Root();
var (module, target) = args.Length == 2 ? (args[0], args[1]) : (Path.Combine(root!, "out", "VpnFaq"), Path.Combine(root!, "out"));

var manifest = ModuleManifest.Read(module);
var files = ModuleFile.AllOf(module);
var zip = Path.Combine(target, $"{manifest.Name}.zip");
var nupkg = Path.Combine(target, $"{manifest.Name}.{manifest.Version}.nupkg");
Archive.Write(zip, files.Select(file => file with { Name = $"{manifest.Name}/{file.Name}" }));
Archive.Write(nupkg, GalleryPackage.Of(manifest, files));

foreach (var package in new[] { zip, nupkg })
{
    Console.WriteLine(package);
    foreach (var line in Archive.Listing(package))
        Console.WriteLine("    " + line);
}

if (ImportTrial.Failure(zip, $"{manifest.Name}/{manifest.Name}.psd1") is not { } failure)
    return 0;
Console.Error.WriteLine($"The module cannot be imported from {zip}: {failure}");
return 1;

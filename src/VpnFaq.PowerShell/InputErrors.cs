using System.Management.Automation;
using VpnFaq.Reading;
using VpnFaq.Rules;

namespace VpnFaq.PowerShell;

/// <summary>Errors about input that is no configuration.</summary>
internal static class InputErrors
{
    public static ErrorRecord Empty(object? input) => Error(
        "Nothing was given to check: the input is null or an empty list.", "VpnFaq.InputEmpty", ErrorCategory.InvalidArgument, input);

    public static ErrorRecord NotAResource(Node node, string? type, object? input)
    {
        var message = node.Kind switch
        {
            NodeKind.Object when type is not null => $"Resources of type {SafeText.Of(type)} are not checked.",
            NodeKind.Object => $"An object of type {TypeName(input)} is no resource that is checked. Pipe in the output of Get-AzVirtualNetworkGateway, Get-AzVirtualNetworkGatewayConnection, Get-AzLocalNetworkGateway, Get-AzVirtualNetwork or Get-AzPublicIpAddress.",
            NodeKind.Text => "A text is no resource. To read files, use -Path.",
            NodeKind.Null => "The list holds a null where a resource should be.",
            _ => $"A value of type {TypeName(input)} is no resource.",
        };
        return Error(message, "VpnFaq.NotAResource", ErrorCategory.InvalidType, Target(node, input));
    }

    public static ErrorRecord OfFile(FileProblem problem, string path) => Error(
        problem.Message, problem.Id, problem.Id is "VpnFaq.FileNotReadable" or "VpnFaq.FolderNotReadable" ? ErrorCategory.ReadError : ErrorCategory.InvalidData, path);

    public static ErrorRecord PathNotFound(string path) => Error(
        $"There is no file or folder {path}.", "VpnFaq.PathNotFound", ErrorCategory.ObjectNotFound, path);

    public static ErrorRecord NoFiles(string path, bool hasSources) => Error(
        $"There is no .json file under {path}{(hasSources ? ", but Bicep source: bicep build writes the templates that are checked" : string.Empty)}.", "VpnFaq.NoFiles", ErrorCategory.ObjectNotFound, path);

    public static ErrorRecord RuleNotFound(string pattern) => new(
        new ItemNotFoundException(RuleSelection.NotFound(pattern)), "VpnFaq.RuleNotFound", ErrorCategory.ObjectNotFound, pattern);

    private static ErrorRecord Error(string message, string id, ErrorCategory category, object? target) =>
        new(new PSArgumentException(message), id, category, target);

    // Nobody knows what else such an object holds, and PowerShell shows the target of an error: not the object, but its name.
    private static string Target(Node node, object? input) =>
        node.Property("id")?.SafeText ?? node.Property("resourceId")?.SafeText ?? node.Property("name")?.SafeText ?? TypeName(input);

    private static string TypeName(object? input) => (input is PSObject wrapped ? wrapped.BaseObject : input)?.GetType().Name ?? "null";
}

namespace VpnFaq.Reading.Templates.Functions;

/// <summary>Parameters, variables, and where a deployment goes.</summary>
internal static class DeploymentFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.Lazy("parameters", Parameter);
        table.Lazy("variables", call => call.Frame.Deployment.Variable(call.NameArgument()));
        table.Lazy("resourceGroup", ResourceGroup);
        table.Lazy("subscription", Subscription);
        table.Lazy("tenant", _ => ObjectFunctions.Object(("tenantId", new Unknown("{tenant}")), ("displayName", new Unknown("{tenant.displayName}"))));
        table.Lazy("managementGroup", _ => new Unknown("{managementGroup}"));
        table.Lazy("deployment", _ => new Unknown("{deployment}"));
        table.Lazy("deployer", _ => new Unknown("{deployer}"));
        table.Lazy("externalInput", call => call.Unknown(call.Arguments()));
        table.Lazy("environment", _ => PublicCloud());
    }

    private static object? Parameter(FunctionCall call)
    {
        var name = call.NameArgument();
        if (call.Frame.Arguments is not { } arguments)
            return call.Frame.Deployment.Parameter(name);
        return arguments.TryGetValue(name, out var value) ? value : throw new ExpressionException($"the function has no parameter {name}");
    }

    private static object ResourceGroup(FunctionCall call)
    {
        var target = call.Frame.Deployment.Target;
        var symbol = Symbols.Inside(target.ResourceGroup is Unknown ? target.ResourceGroup : new Unknown(Values.TextOf(target.ResourceGroup)));
        return ObjectFunctions.Object(
            ("id", target.Id),
            ("name", target.ResourceGroup),
            ("type", "Microsoft.Resources/resourceGroups"),
            ("location", new Unknown($"{{{symbol}.location}}")),
            ("managedBy", new Unknown($"{{{symbol}.managedBy}}")),
            ("tags", new Unknown($"{{{symbol}.tags}}")),
            ("properties", new Unknown($"{{{symbol}.properties}}")));
    }

    private static object Subscription(FunctionCall call)
    {
        var target = call.Frame.Deployment.Target;
        return ObjectFunctions.Object(
            ("id", target.SubscriptionId),
            ("subscriptionId", target.Subscription),
            ("tenantId", new Unknown("{tenant}")),
            ("displayName", new Unknown("{subscription.displayName}")));
    }

    // Where nobody says otherwise a deployment goes to the public cloud.
    private static TemplateObject PublicCloud() => ObjectFunctions.Object(
        ("name", "AzureCloud"),
        ("gallery", "https://gallery.azure.com/"),
        ("graph", "https://graph.windows.net/"),
        ("portal", "https://portal.azure.com"),
        ("graphAudience", "https://graph.windows.net/"),
        ("activeDirectoryDataLake", "https://datalake.azure.net/"),
        ("batch", "https://batch.core.windows.net/"),
        ("media", "https://rest.media.azure.net"),
        ("sqlManagement", "https://management.core.windows.net:8443/"),
        ("vmImageAliasDoc", "https://raw.githubusercontent.com/Azure/azure-rest-api-specs/master/arm-compute/quickstart-templates/aliases.json"),
        ("resourceManager", "https://management.azure.com/"),
        ("authentication", ObjectFunctions.Object(
            ("loginEndpoint", "https://login.microsoftonline.com/"),
            ("audiences", new TemplateArray(["https://management.core.windows.net/", "https://management.azure.com/"])),
            ("tenant", "common"),
            ("identityProvider", "AAD"))),
        ("suffixes", ObjectFunctions.Object(
            ("acrLoginServer", ".azurecr.io"),
            ("azureDatalakeAnalyticsCatalogAndJob", "azuredatalakeanalytics.net"),
            ("azureDatalakeStoreFileSystem", "azuredatalakestore.net"),
            ("keyvaultDns", ".vault.azure.net"),
            ("sqlServerHostname", ".database.windows.net"),
            ("storage", "core.windows.net"))));
}

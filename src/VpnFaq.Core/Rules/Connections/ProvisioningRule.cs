using VpnFaq.Resources;

namespace VpnFaq.Rules.Connections;

/// <summary>A rule about how the last change of a resource ended.</summary>
internal abstract class ProvisioningRule<T> : Rule<T>
    where T : Resource
{
    protected sealed override Verdict Check(T resource, RuleContext context)
    {
        if (!resource.ProvisioningState.TryGet(out var state))
            return resource.ProvisioningState.IsUnreadable ? Unknown(resource.ProvisioningState) : NotApplicable("The resource was not deployed yet, or its state was not given.");
        return Is(state, "Failed")
            ? Fail(resource.ProvisioningState, "Succeeded", "The last change failed, so what runs may differ from what stands here.", Again(resource))
            : Pass;
    }

    /// <summary>The command that sends the resource again as it is; empty where there is none.</summary>
    protected abstract string Again(T resource);
}

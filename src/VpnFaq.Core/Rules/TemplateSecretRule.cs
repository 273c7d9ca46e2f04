using VpnFaq.Facts;
using VpnFaq.Reading;
using VpnFaq.Resources;

namespace VpnFaq.Rules;

/// <summary>A rule about where a template takes a secret from. The secret itself is never read.</summary>
internal abstract class TemplateSecretRule<T> : Rule<T>
    where T : Resource
{
    protected static Source Advice { get; } = Source.At("https://learn.microsoft.com/azure/azure-resource-manager/templates/best-practices", "2022-05-26");

    protected sealed override Verdict Check(T resource, RuleContext context)
    {
        List<Failure>? failures = null;
        var any = false;
        foreach (var (path, source) in Secrets(resource))
        {
            any = true;
            if (Judge(source) is { } message)
                (failures ??= []).Add(Fail(path, "(not shown)", "a parameter of type secureString without a default value", message));
        }

        return failures is not null ? From(failures) : any ? Pass : NotApplicable("No secret of a template feeds it.");
    }

    /// <summary>The secrets of a resource that a template gives, with their paths.</summary>
    protected abstract IEnumerable<(string Path, SecretSource Source)> Secrets(T resource);

    /// <summary>What is wrong with a source; null for one that is not this rule's.</summary>
    protected abstract string? Judge(SecretSource source);

    /// <summary>What is wrong with a secret that everybody reads who reads the template.</summary>
    protected static string? InClear(SecretSource source) => source.Exposure switch
    {
        SecretExposure.InClear => "The secret is written in clear.",
        SecretExposure.DefaultInClear => $"Parameter {SafeText.Of(source.Parameter!)} holds the secret in clear as its default value.",
        _ => null,
    };

    /// <summary>What is wrong with a parameter whose value Azure keeps readable.</summary>
    protected static string? NotSecure(SecretSource source) => source.Exposure == SecretExposure.ParameterNotSecure
        ? $"Parameter {SafeText.Of(source.Parameter!)} feeds a secret and is not of type secureString or secureObject."
        : null;

    protected static IEnumerable<(string Path, SecretSource Source)> Given(params Field<SecretSource>[] fields)
    {
        foreach (var field in fields)
        {
            if (field.TryGet(out var source))
                yield return (field.Path, source);
        }
    }
}

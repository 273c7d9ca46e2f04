namespace VpnFaq.Reading;

/// <summary>How a template lays a secret open.</summary>
internal enum SecretExposure
{
    /// <summary>Not at all: a secure parameter, a vault, a value of the deployment.</summary>
    None,

    /// <summary>Written into the template.</summary>
    InClear,

    /// <summary>The default value of a secure parameter.</summary>
    DefaultInClear,

    /// <summary>A parameter that is not secure: its value stays in the history of deployments.</summary>
    ParameterNotSecure,
}

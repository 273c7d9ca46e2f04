namespace VpnFaq;

/// <summary>A form in which findings are handed on.</summary>
public enum ReportFormat
{
    /// <summary>One page for the browser, with a picture of the topology; needs no network.</summary>
    Html,

    /// <summary>SARIF 2.1.0, as code scanning reads it.</summary>
    Sarif,

    /// <summary>JUnit XML, as pipelines publish test results.</summary>
    JUnit,

    /// <summary>Markdown, for the summary of a job or a comment.</summary>
    Markdown,

    /// <summary>A flat JSON array.</summary>
    Json,

    /// <summary>Comma-separated values with a header.</summary>
    Csv,

    /// <summary>The known findings, for -BaselinePath of Test-VpnGatewayConfig.</summary>
    Baseline,
}

using System.Globalization;

namespace VpnFaq.Faq;

/// <summary>A file of docs/faq breaks the format. The module's own tests see this; a user never should.</summary>
#pragma warning disable CA1032 // Without file and line it would say nothing.
#pragma warning disable CA1064 // Internal: nobody outside can be asked to catch it.
internal sealed class FaqFormatException : Exception
#pragma warning restore CA1064, CA1032
{
    public FaqFormatException(string file, int line, string what)
        : base(string.Format(CultureInfo.InvariantCulture, "{0}, line {1}: {2}", file, line, what))
    {
    }
}

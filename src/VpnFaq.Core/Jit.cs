using System.Runtime.CompilerServices;

namespace VpnFaq;

/// <summary>How the runtime is to compile what a file is read with.</summary>
internal static class Jit
{
    /// <summary>
    /// MethodImplOptions.AggressiveOptimization, which .NET Standard 2.0 does not name. A file is read once in a process, and its
    /// hottest loops would run as slow first code, counted and compiled again, for most of that time.
    /// </summary>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;
}

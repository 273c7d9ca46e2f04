using System.Runtime.CompilerServices;

namespace VpnFaq;

/// <summary>How the runtime is to compile the few loops that the bytes of a whole file, or the characters of every key, go through.</summary>
internal static class Jit
{
    /// <summary>
    /// MethodImplOptions.AggressiveOptimization, which .NET Standard 2.0 does not name. A file is read once in a process, and such
    /// loops would run as slow first code, counted and compiled again, for most of that time.
    /// </summary>
    public const MethodImplOptions AtOnce = (MethodImplOptions)512;
}

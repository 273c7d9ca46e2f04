namespace System.Runtime.CompilerServices;

/// <summary>Marks <c>init</c> accessors.</summary>
internal static class IsExternalInit;

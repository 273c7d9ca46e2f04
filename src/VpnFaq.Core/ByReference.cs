using System.Runtime.CompilerServices;

namespace VpnFaq;

/// <summary>Takes only one and the same object for equal.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    bool IEqualityComparer<T>.Equals(T? x, T? y) => ReferenceEquals(x, y);

    int IEqualityComparer<T>.GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}

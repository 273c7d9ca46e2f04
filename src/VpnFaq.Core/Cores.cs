using System.Runtime.ExceptionServices;

namespace VpnFaq;

/// <summary>Work that all cores can share.</summary>
internal static class Cores
{
    public static int Count => Environment.ProcessorCount;

    /// <summary>Does a number of pieces of work, in any order; returns when all are done.</summary>
    /// <param name="pieces">How many there are.</param>
    /// <param name="work">Does one of them, by its number.</param>
    public static void Share(int pieces, Action<int> work)
    {
        // The first call of what shares work costs more than a small check takes.
        if (pieces == 1 || Count == 1)
        {
            for (var i = 0; i < pieces; i++)
                work(i);
            return;
        }

        try
        {
            Parallel.For(0, pieces, work);
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerExceptions[0]).Throw();
        }
    }
}

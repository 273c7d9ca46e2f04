namespace VpnFaq.Faq;

/// <summary>
/// Numbers from 0 up at many places, most of which stay 0: how far something is met by each entry and by each single wording.
/// Only the places that are not 0 cost anything.
/// </summary>
internal sealed class Degrees(int size)
{
    private readonly double[] values = new double[size];
    private readonly int[] places = new int[size];
    private int count;

    public double this[int place] => values[place];

    /// <summary>The places that are not 0, in no order.</summary>
    public ReadOnlySpan<int> Places => places.AsSpan(0, count);

    public void Raise(int place, double degree)
    {
        if (degree > values[place])
            Set(place, degree);
    }

    public void Add(int place, double degree)
    {
        if (degree > 0)
            Set(place, values[place] + degree);
    }

    public void Raise(Degrees other, double weight)
    {
        foreach (var place in other.Places)
            Raise(place, weight * other.values[place]);
    }

    public void Add(Degrees other, double weight)
    {
        foreach (var place in other.Places)
            Add(place, weight * other.values[place]);
    }

    public void Clear()
    {
        foreach (var place in Places)
            values[place] = 0;
        count = 0;
    }

    private void Set(int place, double degree)
    {
        if (values[place] <= 0)
            places[count++] = place;
        values[place] = degree;
    }
}

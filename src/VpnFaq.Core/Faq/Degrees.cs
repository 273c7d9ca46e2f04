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

    /// <summary>How many places are not 0.</summary>
    public int Count => count;

    /// <summary>A place that is not 0; they come in no order.</summary>
    public int Place(int at) => places[at];

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
        for (var i = 0; i < other.count; i++)
            Raise(other.places[i], weight * other.values[other.places[i]]);
    }

    public void Add(Degrees other, double weight)
    {
        for (var i = 0; i < other.count; i++)
            Add(other.places[i], weight * other.values[other.places[i]]);
    }

    public void Clear()
    {
        for (var i = 0; i < count; i++)
            values[places[i]] = 0;
        count = 0;
    }

    private void Set(int place, double degree)
    {
        if (values[place] <= 0)
            places[count++] = place;
        values[place] = degree;
    }
}

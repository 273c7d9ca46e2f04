using System.Text;

namespace VpnFaq.Faq;

/// <summary>Reads what <see cref="Block"/> has written.</summary>
internal sealed class BlockReader(Stream stream) : BinaryReader(stream)
{
    // Memory that was never used before is dear: all arrays come through the same few pages.
    private byte[]? buffer;

    public T[] ReadBlock<T>()
        where T : struct
    {
        buffer ??= new byte[32 * 1024];
        var values = new T[ReadInt32()];
        var left = Buffer.ByteLength(values);
        for (int at = 0, read; left > 0; at += read, left -= read)
        {
            read = Read(buffer, 0, Math.Min(buffer.Length, left));
            if (read == 0)
                throw new EndOfStreamException();
            Buffer.BlockCopy(buffer, 0, values, at, read);
        }

        return values;
    }

    // Not ReadString: it reads a long text in many short pieces.
    public string ReadText() => Encoding.UTF8.GetString(ReadBytes(ReadInt32()));
}

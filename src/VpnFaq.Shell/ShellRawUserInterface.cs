using System.Management.Automation;
using System.Management.Automation.Host;

namespace VpnFaq.Shell;

/// <summary>The window's size, which formatting asks for. The rest of a console buffer's abilities is not offered.</summary>
internal sealed class ShellRawUserInterface : PSHostRawUserInterface
{
    private const int HeightWhenUnknown = 50;

    public override Size WindowSize
    {
        get => new(Screen.Width, Console.IsOutputRedirected || Console.WindowHeight == 0 ? HeightWhenUnknown : Console.WindowHeight);
        set => throw Unsupported();
    }

    public override Size BufferSize
    {
        get => WindowSize;
        set => throw Unsupported();
    }

    public override Size MaxWindowSize => WindowSize;

    public override Size MaxPhysicalWindowSize => WindowSize;

    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    public override Coordinates CursorPosition { get; set; }

    public override Coordinates WindowPosition { get; set; }

    public override int CursorSize { get; set; } = 25;

    public override string WindowTitle { get; set; } = "VpnFaq";

    public override bool KeyAvailable => Screen.IsAnswered && Console.KeyAvailable;

    public override KeyInfo ReadKey(ReadKeyOptions options) => throw Unsupported();

    public override void FlushInputBuffer()
    {
    }

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw Unsupported();

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw Unsupported();

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw Unsupported();

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) => throw Unsupported();

    private static PSNotSupportedException Unsupported() => new("This shell does not control the terminal's buffer.");
}

using System.Management.Automation.Host;

namespace VpnFaq.PowerShell.Tests.Hosting;

/// <summary>A window of a given width, and nothing else of a console.</summary>
internal sealed class RecordingRawUserInterface : PSHostRawUserInterface
{
    public int Width { get; set; } = ModuleSession.DefaultWidth;

    public override Size WindowSize
    {
        get => new(Width, 50);
        set => throw new NotSupportedException();
    }

    public override Size BufferSize
    {
        get => WindowSize;
        set => throw new NotSupportedException();
    }

    public override Size MaxWindowSize => WindowSize;

    public override Size MaxPhysicalWindowSize => WindowSize;

    public override ConsoleColor ForegroundColor { get; set; } = ConsoleColor.Gray;

    public override ConsoleColor BackgroundColor { get; set; } = ConsoleColor.Black;

    public override Coordinates CursorPosition { get; set; }

    public override Coordinates WindowPosition { get; set; }

    public override int CursorSize { get; set; } = 25;

    public override string WindowTitle { get; set; } = string.Empty;

    public override bool KeyAvailable => false;

    public override KeyInfo ReadKey(ReadKeyOptions options) => throw new NotSupportedException();

    public override void FlushInputBuffer()
    {
    }

    public override BufferCell[,] GetBufferContents(Rectangle rectangle) => throw new NotSupportedException();

    public override void ScrollBufferContents(Rectangle source, Coordinates destination, Rectangle clip, BufferCell fill) => throw new NotSupportedException();

    public override void SetBufferContents(Coordinates origin, BufferCell[,] contents) => throw new NotSupportedException();

    public override void SetBufferContents(Rectangle rectangle, BufferCell fill) => throw new NotSupportedException();
}

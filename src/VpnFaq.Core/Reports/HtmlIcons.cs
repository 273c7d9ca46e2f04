using System.Text;

namespace VpnFaq.Reports;

/// <summary>A sign for each sort of finding, told apart by its shape where colours are not.</summary>
internal static class HtmlIcons
{
    private const string Disc = "<circle class=\"f\" cx=\"8\" cy=\"8\" r=\"7\"/>";

    private static readonly (string Name, string Drawing)[] All =
    [
        ("Error", "<path class=\"f\" d=\"M5 1h6l4 4v6l-4 4H5l-4-4V5z\"/><path class=\"m\" d=\"M5.3 5.3l5.4 5.4m0-5.4l-5.4 5.4\"/>"),
        ("Warning", "<path class=\"f\" d=\"M8 1l7.5 14H.5z\"/><path class=\"m\" d=\"M8 6v4.2m0 1.6v1.4\"/>"),
        ("Information", Disc + "<path class=\"m\" d=\"M8 7v5m0-8v1.5\"/>"),
        ("Unknown", "<circle class=\"o\" cx=\"8\" cy=\"8\" r=\"6.8\"/><path class=\"o\" d=\"M5.9 6.3c0-2.9 4.2-2.9 4.2 0 0 1.8-2.1 1.6-2.1 3.3m0 1.7v1\"/>"),
        ("Suppressed", "<rect class=\"f\" x=\"1\" y=\"1\" width=\"14\" height=\"14\" rx=\"2\"/><path class=\"m\" d=\"M6 4.5v7m4-7v7\"/>"),
        ("NotApplicable", Disc + "<path class=\"m\" d=\"M4.5 8h7\"/>"),
        ("Pass", Disc + "<path class=\"m\" d=\"M4.3 8.3l2.5 2.5 5-5.3\"/>"),
        ("None", "<circle class=\"o thin\" cx=\"8\" cy=\"8\" r=\"5\"/>"),
    ];

    /// <summary>The drawings, once for the page.</summary>
    public static string Symbols { get; } = new StringBuilder("<svg class=\"symbols\" aria-hidden=\"true\" focusable=\"false\">")
        .Append(string.Concat(All.Select(i => $"<symbol id=\"i-{i.Name}\" viewBox=\"0 0 16 16\">{i.Drawing}</symbol>"))).Append("</svg>\n").ToString();

    /// <summary>A sign beside a word that says the same.</summary>
    /// <param name="sort">Place in <see cref="Tally.Sorts"/>.</param>
    public static string Use(int sort) => Use(Tally.Sorts[sort]);

    /// <param name="sort">One of <see cref="Tally.Sorts"/>, or None.</param>
    public static string Use(string sort) => $"<svg class=\"icon {sort}\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#i-{sort}\"/></svg>";
}

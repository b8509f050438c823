namespace CoachBot.Dialogs.Plans.Export;

/// <summary>What stands after the word for exporting: "Huarui markdown".</summary>
public static class ExportLine
{
    private static readonly Dictionary<string, PlanFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["word"] = PlanFormat.Word,
        ["docx"] = PlanFormat.Word,
        ["markdown"] = PlanFormat.Markdown,
        ["md"] = PlanFormat.Markdown,
    };

    /// <summary>The account as it was typed, empty for none, and the kind of file: the last word where it names one, else Word.</summary>
    public static (string Account, PlanFormat Format) Read(string line)
    {
        string typed = line.Trim();
        int end = typed.LastIndexOf(' ') + 1;
        return Formats.TryGetValue(Width.Fold(typed[end..]), out var format) ? (typed[..end].TrimEnd(), format) : (typed, PlanFormat.Word);
    }
}

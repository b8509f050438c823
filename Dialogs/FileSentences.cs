using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs;

/// <summary>What is said of a file, by what is in it.</summary>
public static class FileSentences
{
    /// <summary>That the offer of it was answered already.</summary>
    public static string Once(FileContent content) => content switch
    {
        TableContent { IsOfDrills: true } => TextsOf(content).DrillFileOnce,
        TableContent => TextsOf(content).ReportFileOnce,
        _ => TextsOf(content).PlanFileOnce,
    };

    /// <summary>That it did not get where the channel keeps files.</summary>
    public static string Failed(FileContent content) => content switch
    {
        TableContent { IsOfDrills: true } => TextsOf(content).DrillFileFailed,
        TableContent => TextsOf(content).ReportFileFailed,
        _ => TextsOf(content).PlanFileFailed,
    };

    /// <summary>Where it was written on this machine.</summary>
    public static string Written(FileContent content, string path) => content switch
    {
        TableContent { IsOfDrills: true } => TextsOf(content).DrillFileWritten(path),
        TableContent => TextsOf(content).ReportFileWritten(path),
        _ => TextsOf(content).PlanFileWritten(path),
    };

    /// <summary>That it could not be written on this machine.</summary>
    public static string NotWritten(FileContent content, string folder) => TextsOf(content).PlanFileNotWritten(folder);

    private static Texts TextsOf(FileContent content) => Texts.In(content.Language);
}

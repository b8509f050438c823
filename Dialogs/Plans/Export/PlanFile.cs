using System.Globalization;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Plans.Reviews;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>The kinds of file a plan is written as.</summary>
public enum PlanFormat
{
    /// <summary>A Word document, .docx.</summary>
    Word,

    /// <summary>Markdown, .md.</summary>
    Markdown,
}

/// <summary>Which plan is to be a file of which kind: enough to make the file anew, and all that is kept of it.</summary>
/// <param name="Place">Whose plan, which, and the version; 0 for the plan as it is when the file is made.</param>
/// <param name="Format">The kind.</param>
public sealed record PlanFile(PlanRef Place, PlanFormat Format)
{
    /// <summary>As a card carries it: "dddddddd-0000-4000-8000-000000000004/p0001/0/word".</summary>
    public string About => string.Create(CultureInfo.InvariantCulture, $"{Place.Owner}/{Place.Plan}/{Place.Version}/{Format.Id()}");

    /// <summary>What a card carried; null when it is none. It may be made up: whether the person may read the plan is another question.</summary>
    public static PlanFile? Read(string? about) => (about ?? "").Split('/') is [var owner, var plan, var version, var format]
        && PlanRef.Read($"{owner}/{plan}") is { } place && PlanRef.Number(version) is { } number && PlanIds.From<PlanFormat>(format) is { } known
            ? new(place with { Version = number }, known)
            : null;

    /// <summary>What a file of the kind ends in.</summary>
    public static string Extension(PlanFormat format) => format switch
    {
        PlanFormat.Word => ".docx",
        PlanFormat.Markdown => ".md",
        _ => throw new NotSupportedException($"{format} is no kind of file."),
    };
}

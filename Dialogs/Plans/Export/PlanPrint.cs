using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Words;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Wording;
using NodaTime;

namespace CoachBot.Dialogs.Plans.Export;

/// <summary>A plan on its way into a document.</summary>
internal sealed record PlanPrint(AccountPlan Plan, Language Language, WorkingCalendar Calendar, LocalDate Today)
{
    /// <summary>Stands in a cell that is empty.</summary>
    public const string Gap = "–";

    public Texts Texts { get; } = Texts.In(Language);

    public PlanWords Words { get; } = PlanReading.In(Language);

    /// <summary>A number to all its places.</summary>
    public static string Number(decimal number) => number.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>Fields that are filled with text, each with its heading.</summary>
    public IEnumerable<DocumentBlock> Fields(params IEnumerable<PlanField> fields) => fields.SelectMany(field => Field(field, Words.Of(field).Label));

    /// <summary>A field that is filled with text.</summary>
    public IEnumerable<DocumentBlock> Field(PlanField field, string heading, int level = 2) =>
        [new DocumentHeading(heading, level), Plan.Text(field) is { } text ? new DocumentText(text) : Nothing(field)];

    /// <summary>A field that is filled with a list.</summary>
    /// <param name="field">The field.</param>
    /// <param name="columns">The table's.</param>
    /// <param name="rows">Cells; null for an empty one.</param>
    public IEnumerable<DocumentBlock> List(PlanField field, ImmutableArray<DocumentColumn> columns, IEnumerable<string?[]> rows) =>
        [new DocumentHeading(Words.Of(field).Label), Table(columns, rows) is { } table ? table : Nothing(field)];

    /// <summary>A table; null without rows.</summary>
    public static DocumentTable? Table(ImmutableArray<DocumentColumn> columns, IEnumerable<string?[]> rows, bool hasTotal = false)
    {
        ImmutableArray<ImmutableArray<string>> cells = [.. rows.Select(row => row.Select(cell => cell ?? Gap).ToImmutableArray())];
        return cells.IsEmpty ? null : new(columns, cells, hasTotal);
    }

    /// <summary>What stands where nothing is filled in: the reason, where its step is not needed.</summary>
    public DocumentText Nothing(PlanField field) =>
        new(Plan.WhyNotNeeded(field.Facts().Step) is { } because ? Texts.StepNotNeeded(because) : Texts.DocumentNothing, IsNote: true);

    /// <summary>A date that may be missing, short enough for a cell.</summary>
    public string? Date(LocalDate? date) => date is { } known ? Texts.DocumentDate(known) : null;
}

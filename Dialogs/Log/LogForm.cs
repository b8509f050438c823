using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Log;

/// <summary>Logs one day: its ten activities, and a note.</summary>
public sealed record LogForm : Form
{
    /// <summary>The day; today unless another is named.</summary>
    public static readonly DateSlot Date = new("day", t => t.LogDate, t => t.LogDateQuestion) { Optional = true };

    /// <summary>The time on each activity, in the method's order.</summary>
    public static readonly ImmutableArray<DurationSlot> Times =
    [
        .. WorkActivities.All.Select(activity => new DurationSlot(activity.Id(), t => t.Activity(activity), t => t.TimeQuestion(activity)) { Optional = true, Help = t => t.TimeHelp }),
    ];

    /// <summary>A note of the rep's own.</summary>
    public static readonly TextSlot Note = new("note", t => t.NoteLabel, t => t.NoteQuestion, DayLog.LongestNote) { Optional = true };

    /// <summary>A wish to be reminded that stood in the line; it is not asked for, but answered when the day is saved.</summary>
    public static readonly TextSlot Wish = new("wish", t => t.ReminderForm, t => t.ReminderQuestion, DayLog.LongestNote)
    {
        OnCard = false,
        Optional = true,
        AskIf = (_, _) => false,
    };

    /// <summary>What a typed line does to a day that is logged already.</summary>
    public static readonly ChoiceSlot How = new("how", t => t.HowLabel, t => t.HowLabel, [Add, Replace])
    {
        OnCard = false,
        AskIf = (state, exchange) => Entered(state).Total > 0 && exchange.Days[Date.Of(state, exchange.Turn)].IsLogged,
    };

    /// <summary>Whether a very long day is meant.</summary>
    public static readonly ChoiceSlot Sure = new("sure", t => t.SureLabel, t => t.SureQuestion, Choice.YesNo)
    {
        OnCard = false,
        AskIf = (state, exchange) => Result(state, exchange).Total is > LongDay and <= DayLog.MostMinutes,
    };

    /// <summary>Minutes above which a day is asked about before it is saved.</summary>
    public const int LongDay = 16 * 60;

    private LogForm()
        : base("log", t => t.LogForm, [Date, .. Times, Note, Wish, How, Sure])
    {
    }

    /// <summary>The one log form.</summary>
    public static LogForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase WholeQuestion => t => t.LogWholeQuestion;

    /// <inheritdoc/>
    public override Phrase Help => t => t.LogHelp;

    private static Choice Add => new("add", t => t.AddToDay, "add to it", "also", "plus", "追加", "增加", "加", "加上", "累加");

    private static Choice Replace => new("replace", t => t.ReplaceDay, "replace it", "instead", "overwrite", "改成", "覆盖", "替换", "换");

    /// <summary>The time entered so far.</summary>
    public static ActivityMinutes Entered(FormState state) => ActivityMinutes.FromValues([.. Times.Select(slot => slot.Of(state))]);

    /// <inheritdoc/>
    public override bool IsBlank(FormState state) => state.Unclear.IsEmpty && state.Answers.All(answer => answer.Slot == Date.Id || answer.Slot == How.Id);

    /// <inheritdoc/>
    public override string QuestionOf(Slot slot, FormState state, Exchange exchange) => slot == How
        ? exchange.Texts.HowQuestion(Date.Of(state, exchange.Turn), exchange.Days[Date.Of(state, exchange.Turn)].Entry.Minutes.Total)
        : base.QuestionOf(slot, state, exchange);

    /// <inheritdoc/>
    public override Phrase? Rule(FormState state, Exchange exchange) => Result(state, exchange).Total switch
    {
        0 => t => t.EmptyDay,
        > DayLog.MostMinutes and var total => t => t.DayTooLong(total),
        _ => NoteAfter(state, exchange) is { Length: > DayLog.LongestNote and var length } ? t => t.TextTooLong(length, DayLog.LongestNote) : null,
    };

    /// <inheritdoc/>
    public override Phrase? CardRule(IReadOnlyDictionary<string, string> values, Exchange exchange) => LogLine.Overlap(values, exchange);

    /// <inheritdoc/>
    public override LineReading? ReadLine(string text, FormState state, Exchange exchange) => LogLine.Read(text, state, exchange);

    /// <inheritdoc/>
    public override Question Ask(string unclear, FormState state, Exchange exchange) => LogQuestions.Ask(unclear, state, exchange);

    /// <inheritdoc/>
    public override LineReading Clarify(string unclear, string reply, FormState state, Exchange exchange) =>
        LogQuestions.Clarify(unclear, reply, state, exchange);

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => LogCards.ShowForm(exchange.Turn.Today, draft, exchange);

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange)
    {
        if (state.Find(Sure.Id) == "no")
        {
            return exchange.Say(exchange.Texts.NotSaved);
        }

        var day = exchange.Days[Date.Of(state, exchange.Turn)];
        var written = day.Write(new(Result(state, exchange), NoteAfter(state, exchange)));
        var saved = LogCards.ShowResult(written, null, exchange.With(written).With(exchange.Person.Wrote(day.Date)));
        return state.Find(Wish.Id) is { } wish ? saved.Say(saved.Texts.ReminderApart(wish), wish) : saved;
    }

    /// <summary>The note the day will have: the one entered, behind the one there is when time is added; the one there is when none was entered.</summary>
    private static string? NoteAfter(FormState state, Exchange exchange)
    {
        string? before = exchange.Days[Date.Of(state, exchange.Turn)].Entry.Note;
        return state.Find(Note.Id) switch
        {
            null => before,
            "" => null,
            var entered when before is not null && state.Find(How.Id) == "add" => $"{before}\n{entered}",
            var entered => entered,
        };
    }

    private static ActivityMinutes Result(FormState state, Exchange exchange) => state.Find(How.Id) == "add"
        ? exchange.Days[Date.Of(state, exchange.Turn)].Entry.Minutes.Plus(Entered(state))
        : Entered(state);
}

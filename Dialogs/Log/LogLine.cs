using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Log;

/// <summary>Fills the log form from one typed line.</summary>
public static class LogLine
{
    /// <summary>Whether a message without a command is a line to be logged.</summary>
    public static bool IsOne(string text, Exchange exchange) => TimeLineParser.Read(Split(text).Line, Context(exchange)).IsTimeLine;

    /// <summary>What the parser needs to know about the reader's day.</summary>
    public static TimeLineContext Context(Exchange exchange) => new(exchange.Turn.Today, exchange.Person.Profile.UsualDay);

    /// <summary>The form with the line's values in it; null when a single question is being asked and the line is no more than its answer.</summary>
    public static LineReading? Read(string text, FormState state, Exchange exchange)
    {
        var (line, note) = Split(text);
        var (rest, how) = HowWords.Take(line);
        var reading = TimeLineParser.Read(rest, Context(exchange));
        if (!reading.IsTimeLine && LogForm.Instance.Next(state, exchange) is not null)
        {
            return null;
        }

        if (reading.Problems is [var problem, ..])
        {
            return LineReading.Refuse(t => t.Problem(problem));
        }

        return note is not null && LogForm.Note.Accept(note, exchange.Turn).Error is { } error
            ? LineReading.Refuse(error)
            : Fill(text, reading, how, note is null ? state : state.With(LogForm.Note.Id, note), exchange);
    }

    /// <summary>Adds what was understood to a form, and keeps what was not to be asked about.</summary>
    public static FormState Add(TimeLineReading reading, FormState state)
    {
        foreach (var slot in LogForm.Times)
        {
            int minutes = reading.Minutes[WorkActivities.FromId(slot.Id)!.Value];
            state = minutes > 0 ? state.With(slot.Id, DurationSlot.Stored(minutes + slot.Of(state))) : state;
        }

        return state with { Unclear = [.. state.Unclear, .. reading.Unclear.Select(part => part.Text)], Misses = 0 };
    }

    private static LineReading Fill(string text, TimeLineReading reading, string? how, FormState state, Exchange exchange)
    {
        if (!reading.IsTimeLine && !reading.Unclear.Any(HasTime))
        {
            return LineReading.Refuse(t => t.LineNotUnderstood(text));
        }

        if (reading.Date is { } date)
        {
            var accepted = LogForm.Date.Accept(IsoDate.Format(date), exchange.Turn);
            if (accepted.Error is { } error)
            {
                return LineReading.Refuse(error);
            }

            state = state.With(LogForm.Date.Id, accepted.Value!);
        }

        state = how is null ? state : state.With(LogForm.How.Id, how);
        return reading.SameAs is { } model ? Copy(exchange.Days[model], state) : LineReading.Of(Add(reading, state));
    }

    private static LineReading Copy(DayLog model, FormState state) => model.IsLogged
        ? LineReading.Of(Add(new(null, null, model.Entry.Minutes, [], []), state))
        : LineReading.Refuse(t => t.NothingToCopy(model.Date));

    private static bool HasTime(UnclearPart part) => part is not NotUnderstood and not MissingAmount;

    /// <summary>Parts a line from the note behind it.</summary>
    private static (string Line, string? Note) Split(string text)
    {
        foreach (string word in (ReadOnlySpan<string>)["note:", "备注:", "备注：", "注:", "注："])
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0)
            {
                string note = text[(at + word.Length)..].Trim();
                return (text[..at].TrimEnd(' ', ',', '，', ';', '；', '。'), note.Length == 0 ? null : note);
            }
        }

        return (text, null);
    }
}

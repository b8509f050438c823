using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.TimeLine;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Log;

/// <summary>Fills the log form from one typed line.</summary>
public static class LogLine
{
    /// <summary>Whether a message without a command is a line to be logged.</summary>
    public static bool IsOne(string text, Exchange exchange) => Parse(text, exchange) is { IsTimeLine: true } && !ReminderWords.IsWish(Split(text, exchange).Line);

    /// <summary>Whether a message speaks of time on something, though not clearly enough to be taken for a line without being asked.</summary>
    public static bool IsNearlyOne(string text, Exchange exchange) => Parse(text, exchange).Unclear.Any(HasTime);

    /// <summary>What the parser needs to know about the reader's day.</summary>
    public static TimeLineContext Context(Exchange exchange) => new(exchange.Turn.Today, exchange.Person.Profile.UsualDay);

    /// <summary>The form with the line's values in it; null when a single question is being asked and the line is no more than its answer.</summary>
    public static LineReading? Read(string text, FormState state, Exchange exchange)
    {
        var (line, note, wish) = Split(text, exchange);
        var (rest, how) = HowWords.Take(line, Context(exchange));
        var reading = TimeLineParser.Read(rest, Context(exchange));
        if (LogForm.Instance.Next(state, exchange) is { } asked && !(asked is DurationSlot && IsPlainLine(reading)))
        {
            return null;
        }

        if (reading.Problems is [var problem, ..])
        {
            return LineReading.Refuse(t => t.Unsaved(t.Problem(problem)));
        }

        if (note is not null && LogForm.Note.Accept(note, exchange.Turn).Error is { } error)
        {
            return LineReading.Refuse(error);
        }

        state = note is null ? state : state.With(LogForm.Note.Id, note);
        return line.Length == 0 && wish is not null ? LineReading.Refuse(t => t.ReminderApart(wish))
            : Fill(text, reading, how, wish is null ? state : state.With(LogForm.Wish.Id, wish), exchange);
    }

    /// <summary>Two clock ranges of a card's fields that share minutes, found as in a line that holds them all; null when there are none.</summary>
    public static Phrase? Overlap(IReadOnlyDictionary<string, string> values, Exchange exchange)
    {
        var parts = LogForm.Times.Where(slot => values.ContainsKey(slot.Id)).Select(slot => $"{values[slot.Id]} {slot.Label(Texts.In(Language.English))}");
        return TimeLineParser.Read(string.Join(", ", parts), Context(exchange)).Problems.OfType<RangesOverlap>().FirstOrDefault() is { } overlap
            ? t => t.Problem(overlap)
            : null;
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

        // The day is settled when the line is said: an answer that comes after midnight is still about the same day.
        var accepted = LogForm.Date.Accept(IsoDate.Format(reading.Date ?? LogForm.Date.Of(state, exchange.Turn)), exchange.Turn);
        if (accepted.Error is { } error)
        {
            return LineReading.Refuse(error);
        }

        state = state.With(LogForm.Date.Id, accepted.Value!);
        state = how is null ? state : state.With(LogForm.How.Id, how);
        return reading.SameAs is { } model ? Copy(exchange.Days[model], reading, state) : LineReading.Of(Add(reading, state));
    }

    private static LineReading Copy(DayLog model, TimeLineReading more, FormState state) => model.IsLogged
        ? LineReading.Of(Add(more with { Minutes = more.Minutes.Plus(model.Entry.Minutes) }, state))
        : LineReading.Refuse(t => t.NothingToCopy(model.Date));

    /// <summary>A line that only says what was done: it may answer several of the questions that are asked one by one.</summary>
    private static bool IsPlainLine(TimeLineReading reading) => reading is { IsTimeLine: true, Date: null, SameAs: null };

    private static TimeLineReading Parse(string text, Exchange exchange) =>
        TimeLineParser.Read(HowWords.Take(Split(text, exchange).Line, Context(exchange)).Line, Context(exchange));

    /// <summary>Whether a part that is not clear speaks of time.</summary>
    internal static bool HasTime(UnclearPart part) => part is not NotUnderstood and not MissingAmount;

    /// <summary>Parts a line from the notes behind it, and from a wish to be reminded.</summary>
    private static (string Line, string? Note, string? Wish) Split(string text, Exchange exchange)
    {
        var (before, note) = Note(text);
        var (line, reminding, wish) = ReminderClauses.Take(before, Context(exchange));
        return (line, reminding is not null && note is not null ? $"{reminding}\n{note}" : reminding ?? note, wish);
    }

    /// <summary>Parts a line from the note that a word of its own introduces.</summary>
    private static (string Line, string? Note) Note(string text)
    {
        foreach (string word in (ReadOnlySpan<string>)["note:", "note：", "备注:", "备注：", "注:", "注：", ", note ", "; note ", "备注 "])
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (at == 0 || word[0] is ',' or ';' || !char.IsLetterOrDigit(text[at - 1])))
            {
                string note = text[(at + word.Length)..].Trim();
                return (text[..at].TrimEnd(' ', ',', '，', ';', '；', '。'), note.Length == 0 ? null : note);
            }
        }

        return (text, null);
    }
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Periods;
using NodaTime;

namespace CoachBot.Dialogs.Log;

/// <summary>The cards of a day: the form that logs it, and the result that comes back.</summary>
public static class LogCards
{
    /// <summary>What the buttons of a day's card send.</summary>
    public const string OpenOp = "log.open", EditOp = "log.edit", UndoOp = "log.undo", SureOp = "log.sure";

    /// <summary>Shows the form for a day: with what is in the draft, else with what the day holds, else as the last day of its kind was.</summary>
    public static Exchange ShowForm(LocalDate date, FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        var day = exchange.Days[date];
        var model = day.IsLogged ? day : exchange.Days.LastLike(date);
        bool isNew = draft.Values.IsEmpty;
        var filled = isNew ? draft with { Values = Prefill(date, day, model) } : draft;
        return exchange.Show(FormCard.Draw(
            new(
                texts.LogForm,
                [.. Intro(day, isNew ? model : null, texts)],
                FormCards.Fields(LogForm.Instance, filled, exchange.Turn),
                [new(texts.Save, exchange.Press(draft.SaveOp ?? LogForm.Instance.SaveOp, day), Answer.InPlace)],
                texts.LogFormFallback)
            {
                Notice = draft.Notice,
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>Shows what a day holds, or that it holds nothing.</summary>
    /// <param name="day">The day as it stands.</param>
    /// <param name="notice">Why it is shown now; null for a day just written.</param>
    /// <param name="exchange">The turn it is shown in.</param>
    public static Exchange ShowResult(DayLog day, string? notice, Exchange exchange) =>
        TimeSplit.Of([day]) is { } split ? ShowSplit(day, split, notice, exchange) : ShowEmpty(day, notice, exchange);

    private static Exchange ShowSplit(DayLog day, TimeSplit split, string? notice, Exchange exchange)
    {
        var texts = exchange.Texts;
        string lever = SplitWords.Lever(split, exchange);
        return exchange.Show(SplitCard.Draw(
            new(
                texts.DayTitle(day.Date, split.Minutes.Total),
                SplitWords.Rows(split, exchange),
                SplitWords.Legend(texts),
                [SplitWords.Hours(split, exchange), SplitWords.Revenue(split, exchange)],
                lever,
                [.. Buttons(day, exchange), .. SplitWords.WhatNext(split, exchange)],
                texts.DayFallback(day.Date, split.Minutes.Total, split.RevenueShare(exchange.Turn.Standard), lever))
            {
                Notice = notice,
                Note = day.Entry.Note is { } note ? Escape.Markdown(note) : null,
            },
            exchange.Turn.Language.Tag()));
    }

    private static Exchange ShowEmpty(DayLog day, string? notice, Exchange exchange) => exchange.Show(NoteCard.Draw(
        new(
            exchange.Texts.NothingLogged(day.Date),
            notice is null ? [] : [notice],
            [new(exchange.Texts.LogThisDay, exchange.Press(EditOp, day), Answer.InPlace) { SendsInputs = false }]),
        exchange.Turn.Language.Tag()));

    private static ImmutableArray<Button> Buttons(DayLog day, Exchange exchange)
    {
        var edit = new Button(exchange.Texts.Edit, exchange.Press(EditOp, day), Answer.InPlace);
        var undo = new Button(exchange.Texts.Undo, exchange.Press(UndoOp, day), Answer.InPlace);
        var week = new Button(exchange.Texts.ThisWeek, exchange.Press(PeriodReport.WeekOp), Answer.NewMessage);
        return day.Earlier.IsEmpty ? [edit, week] : [edit, undo, week];
    }

    private static IEnumerable<string> Intro(DayLog day, DayLog? model, Wording.Texts texts)
    {
        yield return texts.LogFormIntro;
        if (!day.IsLogged && model is not null)
        {
            yield return texts.PrefilledFrom(model.Date);
        }
    }

    private static ImmutableDictionary<string, string> Prefill(LocalDate date, DayLog day, DayLog? model)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        values[LogForm.Date.Id] = IsoDate.Format(date);
        foreach (var activity in WorkActivities.All.Where(activity => model?.Entry.Minutes[activity] > 0))
        {
            values[activity.Id()] = DurationSlot.Stored(model!.Entry.Minutes[activity]);
        }

        if (day.Entry.Note is { } note)
        {
            values[LogForm.Note.Id] = note;
        }

        return values.ToImmutable();
    }
}

using CoachBot.Cards;
using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Forms;
using NodaTime;

namespace CoachBot.Dialogs.Log;

/// <summary>Obeys the buttons of a day's cards. A button pressed twice, or of a card drawn before the day changed, changes nothing and says so.</summary>
public static class LogPresses
{
    /// <summary>Saves the form's card.</summary>
    public static Exchange Save(Pressed button, Exchange exchange)
    {
        if (Day(button.Press, exchange) is not { } drawn)
        {
            return exchange.Say(exchange.Texts.CardOutOfDate);
        }

        if (exchange.Person.Operations.Contains(button.Press.Id))
        {
            return LogCards.ShowResult(exchange.Days[Target(button, drawn, exchange)], exchange.Texts.AlreadySaved, exchange);
        }

        var (state, draft) = FormCards.Read(LogForm.Instance, WithDay(button, drawn), exchange);
        if (state is null)
        {
            string? changed = drawn.Revision == button.Press.Revision ? null : exchange.Texts.DayChangedSince(drawn.Entry.Minutes.Total);
            return LogCards.ShowForm(drawn.Date, draft with { Notice = changed }, exchange);
        }

        var target = exchange.Days[LogForm.Date.Of(state, exchange.Turn)];
        if (Unseen(target, drawn, button.Press) is { } unseen)
        {
            return LogCards.ShowForm(target.Date, draft with { Notice = unseen(exchange.Texts) }, exchange);
        }

        return LogForm.Entered(state).Total > LogForm.LongDay && button.Press.Op != LogCards.SureOp
            ? LogCards.ShowForm(target.Date, draft with { Notice = exchange.Texts.SureNotice, SaveOp = LogCards.SureOp }, exchange)
            : FormEngine.OfferAgain(LogForm.Instance.Finish(Complete(state), FormStack.DropBlank(LogForm.Instance, exchange.With(exchange.Person.Did(button.Press.Id)))));
    }

    /// <summary>Opens the form from any card: for the day the card is about, which may be over by now, else for today.</summary>
    public static Exchange Open(Pressed button, Exchange exchange) =>
        button.Press.Date is null ? FormEngine.Open(LogForm.Instance, exchange) : Edit(button, exchange);

    /// <summary>Opens the form on a day's card.</summary>
    public static Exchange Edit(Pressed button, Exchange exchange) => Day(button.Press, exchange) switch
    {
        null => exchange.Say(exchange.Texts.CardOutOfDate),
        var day when day.Revision != button.Press.Revision =>
            LogCards.ShowForm(day.Date, FormDraft.Empty with { Notice = exchange.Texts.DayChangedSince(day.Entry.Minutes.Total) }, exchange),
        var day => LogCards.ShowForm(day.Date, FormDraft.Empty, exchange),
    };

    /// <summary>Takes the write back that a day's card shows.</summary>
    public static Exchange Undo(Pressed button, Exchange exchange) => Day(button.Press, exchange) switch
    {
        null => exchange.Say(exchange.Texts.CardOutOfDate),
        var day when exchange.Person.Operations.Contains(button.Press.Id) => LogCards.ShowResult(day, exchange.Texts.AlreadyUndone, exchange),
        var day when day.Revision != button.Press.Revision =>
            LogCards.ShowResult(day, exchange.Texts.DayChangedSince(day.Entry.Minutes.Total), exchange),
        var day => TakeBack(day, exchange.With(exchange.Person.Did(button.Press.Id))),
    };

    /// <summary>The day of the last write that can be taken back; null when there is none.</summary>
    public static LocalDate? LastWrite(Exchange exchange) =>
        exchange.Person.Writes.Where(date => !exchange.Days[date].Earlier.IsEmpty).Select(date => (LocalDate?)date).LastOrDefault();

    /// <summary>Takes the last write back, whatever day it was to; writes too far back to be taken back are passed over.</summary>
    public static Exchange UndoLast(Exchange exchange)
    {
        while (exchange.Person.Writes is [.., var last])
        {
            if (!exchange.Days[last].Earlier.IsEmpty)
            {
                return TakeBack(exchange.Days[last], exchange);
            }

            exchange = exchange.With(exchange.Person.Undid(last));
        }

        return exchange.Say(exchange.Texts.NothingToUndo);
    }

    private static Exchange TakeBack(DayLog day, Exchange exchange)
    {
        var forgotten = exchange.With(exchange.Person.Undid(day.Date));
        return day.Undo() is { } before
            ? LogCards.ShowResult(before, exchange.Texts.Undone(day.Date), forgotten.With(before))
            : forgotten.Say(exchange.Texts.NothingToUndo);
    }

    /// <summary>What the presser has not seen of the day that saving would replace; null when saving replaces just what the card showed.</summary>
    private static Phrase? Unseen(DayLog target, DayLog drawn, Press press) => target.Date != drawn.Date
        ? target.IsLogged ? t => t.DayLoggedAlready(target.Date, target.Entry.Minutes.Total) : null
        : target.Revision != press.Revision ? t => t.DayChangedSince(target.Entry.Minutes.Total) : null;

    /// <summary>A card shows the whole day, so it replaces the day, and a field left empty empties it.</summary>
    private static FormState Complete(FormState state)
    {
        var decided = state.With(LogForm.How.Id, "replace").With(LogForm.Sure.Id, "yes");
        return decided.Find(LogForm.Note.Id) is null ? decided.With(LogForm.Note.Id, "") : decided;
    }

    /// <summary>What was entered; a client that leaves the day out means the day the card was drawn for.</summary>
    private static Dictionary<string, string> WithDay(Pressed button, DayLog drawn)
    {
        var inputs = new Dictionary<string, string>(button.Inputs);
        inputs.TryAdd(LogForm.Date.Id, IsoDate.Format(drawn.Date));
        return inputs;
    }

    private static LocalDate Target(Pressed button, DayLog drawn, Exchange exchange) =>
        button.Inputs.TryGetValue(LogForm.Date.Id, out string? entered) && LogForm.Date.Accept(entered, exchange.Turn).Value is { } accepted
            ? IsoDate.Parse(accepted)!.Value
            : drawn.Date;

    /// <summary>The day a card is about, or null when its date is none that can still be changed.</summary>
    private static DayLog? Day(Press press, Exchange exchange) =>
        IsoDate.Parse(press.Date) is { } date && date >= exchange.Turn.FirstOpenDay && date <= exchange.Turn.Today ? exchange.Days[date] : null;
}

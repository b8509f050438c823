using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>Puts a line back that was removed, under its old number, and lets the lines that named it name it again.</summary>
internal static class LinePuttingBack
{
    /// <summary>Puts it back; a line that is there already stays as it is.</summary>
    public static Exchange PutBack(Pressed button, LinePlace place, AccountPlan plan, Exchange exchange)
    {
        var (texts, removed) = (exchange.Texts, RemovedLine.Read(button.Press.Shown));
        var ask = new EntryAsk(plan, place.Number <= plan.Head.LastNumber && !IsTaken(place.Number, plan) ? place : place.At(0), exchange);
        if (plan.Entries.ContainsKey(place.Key))
        {
            return ListCard.Show(plan, place, texts.PlanUnchanged, exchange);
        }

        var reading = new EntryReading(ask, removed.Facts, PersonOf(removed));
        var entry = WithDates(ask.Form.Make(reading), removed);
        var errors = LineSaving.Errors(ask, reading, entry, entry);
        return !plan.Head.IsOpen() ? ListCard.Show(plan, place, texts.PlanClosed(plan.Head.Status), exchange)
            : !errors.IsEmpty ? LineCard.Show(new(plan, place.At(0), exchange), FormDraft.Empty with { Values = ask.Entered(removed.Facts), Errors = errors })
            : Done(button, ask, entry, removed);
    }

    private static bool IsTaken(int number, AccountPlan plan) => plan.Entries.Keys.Any(key => key.Number == number && key.Kind is not (EntryKind.Text or EntryKind.NotNeeded));

    private static Exchange Done(Pressed button, EntryAsk ask, PlanEntry entry, RemovedLine removed)
    {
        var with = ask.Plan.With(entry);
        var saved = with.Entries[entry.Key.Number == 0 ? new(entry.Key.Kind, with.Head.LastNumber) : entry.Key];
        var after = removed.Linked.Aggregate(with, (plan, number) => Link(plan, number, saved.Key));
        string notice = ask.Texts.LineIsBack(LineWords.Short(LineWords.NameOf(saved, ask.Exchange)));
        return ListSaving.Save(ask.Plan, after, saved, button.Press.Id, ask.Exchange, turn => ListCard.Show(after, ask.Place.At(saved.Key.Number), notice, turn));
    }

    /// <summary>Only what names nothing else by now.</summary>
    private static AccountPlan Link(AccountPlan plan, int number, EntryKey to) => to.Kind switch
    {
        EntryKind.Objective when plan.Entries.GetValueOrDefault(new(EntryKind.Action, number)) is PlanAction { Objective: null } action =>
            plan.With(action with { Objective = to.Number }),
        EntryKind.Opportunity when plan.Entries.GetValueOrDefault(new(EntryKind.Objective, number)) is PlanObjective { Opportunity: null } objective =>
            plan.With(objective with { Opportunity = to.Number }),
        _ => plan,
    };

    /// <summary>The dates no form asks for.</summary>
    private static PlanEntry WithDates(PlanEntry entry, RemovedLine removed) => entry switch
    {
        PlanAction action => action with { DoneOn = IsoDate.Parse(removed.Facts.GetValueOrDefault(EntryPart.DoneOn.Id())) },
        ProgressReport report => report with { Date = IsoDate.Parse(removed.Facts.GetValueOrDefault(EntryPart.Date.Id())) ?? report.Date },
        _ => entry,
    };

    private static Rep? PersonOf(RemovedLine removed) =>
        PersonSlot.Read(removed.Facts.GetValueOrDefault(EntryPart.PersonId.Id())) is { } id ? new(id, removed.Facts.GetValueOrDefault(EntryPart.Person.Id()), null, null) : null;
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>Saves the form of a line, or says what keeps it from being saved.</summary>
internal static class LineSaving
{
    private const int LongestShown = 200;

    /// <summary>Saves it; the plan was looked up before.</summary>
    public static Exchange Save(Pressed button, LinePlace place, AccountPlan plan, Exchange exchange) =>
        EntryPeople.WithPicked(button, exchange, picked => Save(button, new EntryAsk(plan, place, exchange), picked));

    /// <summary>What is wrong with a line, by input.</summary>
    public static ImmutableDictionary<string, string> Errors(EntryAsk ask, EntryReading reading, PlanEntry entry, PlanEntry? before)
    {
        var wrong = reading.Errors.ToDictionary(error => error.Key.Id(), error => error.Value(ask.Texts));
        foreach (var problem in ask.Plan.Check(entry).Concat(PlanDates.Check(entry, before, reading.Today)))
        {
            wrong.TryAdd(problem.Part?.Id() ?? FormDraft.Whole, ask.Texts.EntryProblem(problem, problem.Part is { } part ? reading.Text(part) : ""));
        }

        // A report fills a card by itself: it may have no more bytes there than as many Chinese characters.
        if (entry is ProgressReport report && CardText.Cut(report.Text, PlanText.Longest) != report.Text)
        {
            wrong.TryAdd(EntryPart.Text.Id(), ask.Texts.TextTooLong(report.Text.Length, PlanText.Longest));
        }

        return wrong.ToImmutableDictionary();
    }

    private static Exchange Save(Pressed button, EntryAsk ask, Rep? picked)
    {
        var (texts, plan, place) = (ask.Texts, ask.Plan, ask.Place);
        var draft = FormDraft.Empty with { Values = ask.Entered(button.Inputs) };
        var reading = new EntryReading(ask, button.Inputs, picked);
        var entry = ask.Form.Make(reading);
        var errors = Errors(ask, reading, entry, ask.Before);
        return place.Number > 0 && ask.Before is null ? LineCard.Show(new(plan, place.At(0), ask.Exchange), draft with { Notice = texts.LineGoneSince })
            : !plan.Head.Allows(ask.Before, entry) ? LineCard.Show(ask, draft with { Notice = texts.PlanClosed(plan.Head.Status) })
            : entry == ask.Before && errors.IsEmpty ? ListCard.Show(plan, place, texts.PlanUnchanged, ask.Exchange)
            : LineCard.PrintOf(ask.Before) != button.Press.Shown ? LineCard.Show(ask, Since(ask, draft))
            : !errors.IsEmpty ? LineCard.Show(ask, draft with { Errors = errors })
            : Saved(button, ask, entry, picked);
    }

    /// <summary>What was entered, with what is saved by now wherever that is something else.</summary>
    private static FormDraft Since(EntryAsk ask, FormDraft draft)
    {
        var others = ask.Values.Where(saved => saved.Value != draft.Values.GetValueOrDefault(saved.Key, ""));
        return draft with { Notice = ask.Texts.LineChangedSince, Errors = others.ToImmutableDictionary(saved => saved.Key, saved => ask.Texts.SavedMeanwhile(Shown(saved.Key, saved.Value, ask))) };
    }

    private static string Shown(string input, string value, EntryAsk ask) => CardText.Cut(
        ask.Form.Inputs.First(each => each.Id == input).Draw(ask) switch
        {
            ChoiceField choice => choice.Choices.FirstOrDefault(each => each.Value == value)?.Title ?? value,
            PersonField => EntryPeople.Of(ask.Before)?.Name ?? "",
            _ => value,
        },
        LongestShown);

    private static Exchange Saved(Pressed button, EntryAsk ask, PlanEntry entry, Rep? picked)
    {
        var after = ask.Plan.With(entry);
        var saved = after.Entries[ask.Before is null ? new(entry.Key.Kind, after.Head.LastNumber) : entry.Key];
        string notice = ask.Texts.LineSaved(LineWords.Short(LineWords.NameOf(saved, ask.Exchange)));
        bool isReached = EntryPeople.Of(saved) is not { } owner || owner == EntryPeople.Of(ask.Before) || picked?.Name is not null || owner.ObjectId == ask.Exchange.Turn.Circumstances.ObjectId;
        string told = saved is PlanAction { Owner.Name: var name } && !isReached ? $"{notice} {ask.Texts.CannotRemind(LineWords.Short(name))}" : notice;
        return ListSaving.Save(ask.Plan, after, saved, button.Press.Id, ask.Exchange, turn => ListCard.Show(after, ask.Place.At(saved.Key.Number), told, turn));
    }
}

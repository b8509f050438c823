using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Settings;

namespace CoachBot.Dialogs.Contacts;

/// <summary>The card of the weekly contact: drills to begin, what is due of each plan, days to log; one tap for what is done or still right, and a way to each plan.</summary>
public static class WeeklyContactCard
{
    /// <summary>The field in which what is to be opened is chosen.</summary>
    public const string Chosen = "due";

    /// <summary>What is done with one tap; the rest is ticked in the plan.</summary>
    private const int MostTaps = 3;

    private const int MostButtons = 6;

    /// <summary>Shows it.</summary>
    /// <param name="content">What there is to do; may be nothing where somebody has asked.</param>
    /// <param name="kind">Why it is told.</param>
    /// <param name="notice">Why it is shown now; null when there is nothing to say.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(ContactContent content, ContactKind kind, string? notice, Exchange exchange)
    {
        var (texts, shown) = (exchange.Texts, ContactSections.Fitting(content.Agenda));
        FieldChoice[] places = [.. shown.Select(due => DueLines.Place(due, exchange)).OfType<FieldChoice>().DistinctBy(choice => choice.Value)];
        return exchange.Show(SectionsCard.Draw(
            new(
                Title(kind, exchange),
                [.. ContactSections.Of(content, shown, kind == ContactKind.Asked, exchange)],
                ButtonsOf(content, shown, kind, places.Length > 0, exchange),
                content.IsEmpty ? texts.NothingDue : texts.ContactFallback(content.DrillCount, content.DueCount, content.Unlogged.Length))
            {
                Notice = notice ?? Why(kind, exchange),
                Intro = content.IsEmpty ? [texts.NothingDue] : kind == ContactKind.Urgent ? [texts.UrgentMore] : [],
                Closing = [.. Closing(content, shown, exchange)],
                Fields =
                [
                    .. places.Length == 0 ? [] : new[] { new ChoiceField(Chosen, texts.PlanLabel, places[0].Value, [.. places]) },
                    .. kind == ContactKind.Asked ? [] : new[] { Snoozing.Choice(exchange) },
                ],
            },
            exchange.Turn.Language.Tag()));
    }

    private static string Title(ContactKind kind, Exchange exchange) => kind switch
    {
        ContactKind.Asked => exchange.Texts.ContactNowTitle,
        ContactKind.Weekly or ContactKind.Reminder => exchange.Texts.ContactTitle,
        ContactKind.Urgent => exchange.Texts.UrgentTitle,
        _ => throw new NotSupportedException($"{kind} has no title."),
    };

    private static string? Why(ContactKind kind, Exchange exchange) => kind == ContactKind.Reminder ? exchange.Texts.ContactReminder
        : Pausing.Current(exchange) is { } pause ? exchange.Texts.PausedNow(pause.Until)
        : null;

    private static IEnumerable<string> Closing(ContactContent content, ImmutableArray<PlanDue> shown, Exchange exchange)
    {
        if (content.DueCount - shown.Sum(due => due.Events.Length) is var more and > 0)
        {
            yield return exchange.Texts.MoreDue(more);
        }

        if (content.Try is { } behaviour)
        {
            yield return exchange.Texts.ContactTry(behaviour);
        }
    }

    private static ImmutableArray<Button> ButtonsOf(ContactContent content, ImmutableArray<PlanDue> shown, ContactKind kind, bool isToOpen, Exchange exchange)
    {
        var texts = exchange.Texts;
        Button[] first = [.. Begin(content, kind, exchange), .. LogFirst(content, exchange)];
        Button[] last =
        [
            .. isToOpen ? new[] { new Button(texts.OpenPlan, exchange.Press(WeeklyPresses.OpenOp), Answer.NewMessage) } : [],
            .. kind == ContactKind.Asked ? [] : new[] { Snoozing.Button(exchange) },
            new(texts.WeeklySetting, exchange.Press(SettingsCard.WeeklyOp), Answer.NewMessage) { SendsInputs = false },
        ];
        Button[] taps = [.. DueTaps.Of(shown, exchange).Take(Math.Min(MostTaps, MostButtons - first.Length - last.Length))];
        bool isPlans = kind == ContactKind.Asked && first.Length + taps.Length + last.Length < MostButtons;
        return
        [
            .. first, .. taps, .. last[..^1],
            .. isPlans ? new[] { new Button(texts.MyPlans, exchange.Press(PlanPresses.ListOp), Answer.NewMessage) { SendsInputs = false } } : [],
            last[^1],
        ];
    }

    /// <summary>The drills take the place of a card that has nothing else; beside other things they come below it.</summary>
    private static IEnumerable<Button> Begin(ContactContent content, ContactKind kind, Exchange exchange)
    {
        if (!content.Drills.IsEmpty)
        {
            var press = exchange.Press(DrillPresses.NextOp) with { Shown = new DrillRow(Skill: null) { IsOfDue = kind != ContactKind.Urgent, IsUrgent = kind == ContactKind.Urgent }.Shown };
            var answer = kind != ContactKind.Asked && content.Agenda.IsEmpty && content.Unlogged.IsEmpty ? Answer.InPlace : Answer.NewMessage;
            yield return new(exchange.Texts.BeginDrills(content.DrillCount), press, answer) { SendsInputs = false };
        }
    }

    private static IEnumerable<Button> LogFirst(ContactContent content, Exchange exchange) => content.Unlogged.Take(1)
        .Select(date => new Button(exchange.Texts.LogDay(date), exchange.Press(LogCards.OpenOp, exchange.Days[date]), Answer.NewMessage) { SendsInputs = false });
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Forms;
using NodaTime;

namespace CoachBot.Dialogs.Contacts;

/// <summary>Chooses when the weekly contact comes.</summary>
public sealed record WeeklyForm : Form
{
    private static readonly ChoiceSlot Day = new("day", t => t.WeeklyDayLabel, t => t.WeeklyDayQuestion, [.. Enumerable.Range(1, 5).Select(DayChoice)]);

    private static readonly ChoiceSlot Time = new("time", t => t.WeeklyTimeLabel, t => t.WeeklyTimeQuestion, [.. Times().Select(TimeChoice)]);

    // A card that somebody has from before has no field for it.
    private static readonly ChoiceSlot Every = new(
        "every", t => t.WeeklyEveryLabel, t => t.WeeklyEveryQuestion, [new("week", t => t.EveryWeek, "weekly", "1"), new("second", t => t.EverySecondWeek, "fortnightly", "2")])
    {
        Optional = true,
    };

    private WeeklyForm()
        : base("weekly", t => t.WeeklySetting, [Day, Time, Every])
    {
    }

    /// <summary>The one form for it.</summary>
    public static WeeklyForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.WeeklyHelp;

    /// <summary>No more contact until a slot is chosen again.</summary>
    public static Exchange TurnOff(Exchange exchange) => ShowOff(With(WeeklyChoice.Off, null, FormStack.DropBlank(Instance, exchange)), IsPutOff(exchange) ? exchange.Texts.PutOffIsGone : null);

    /// <summary>Says that it is off.</summary>
    public static Exchange ShowOff(Exchange exchange) => ShowOff(exchange, null);

    private static Exchange ShowOff(Exchange exchange, string? gone) => exchange.Show(NoteCard.Draw(
        new(exchange.Texts.WeeklyOff, [.. gone is null ? [] : new[] { gone }, exchange.Texts.WeeklyOffMore], [new(exchange.Texts.WeeklySetting, exchange.Press(Settings.SettingsCard.WeeklyOp), Answer.NewMessage)]),
        exchange.Turn.Language.Tag()));

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange)
    {
        var (texts, slot) = (exchange.Texts, ContactMoments.SlotOf(exchange));
        return exchange.Show(FormCard.Draw(
            new(
                texts.WeeklySetting,
                [texts.WeeklyHelp, slot is null ? texts.WeeklyOffNow : texts.WeeklyNow(slot.Day, slot.Time), .. Paused(exchange)],
                FormCards.Fields(this, draft.Values.IsEmpty ? Filled(draft, slot ?? WeeklySlot.Default, exchange.Person.Profile.Contact) : draft, exchange.Turn),
                [.. Buttons(slot, exchange)],
                texts.WeeklyHelp)
            {
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange)
    {
        var slot = WeeklySlot.From((IsoDayOfWeek)(state.Find(Day.Id)![0] - '0'), IsoTime.Parse(state.Find(Time.Id))!.Value)!;
        var every = state.Find(Every.Id) switch
        {
            "week" => null,
            "second" => exchange.Person.Profile.Contact.EverySecond ?? exchange.Turn.Today,
            _ => exchange.Person.Profile.Contact.EverySecond,
        };
        var saved = With(new(slot), every, exchange);
        string told = exchange.Texts.WeeklySaved(slot.Day, slot.Time);
        return saved.Say(IsPutOff(exchange) && !IsPutOff(saved) ? told + exchange.Texts.PutOffComesThen : told);
    }

    private static Exchange With(WeeklyChoice choice, LocalDate? everySecond, Exchange exchange) =>
        exchange.With(exchange.Person.NotingFinal() with { Profile = exchange.Person.Profile with { Weekly = choice } })
            .WithContact(contact => contact with { EverySecond = everySecond }) is var chosen && ContactMoments.NextSlot(chosen, exchange.Turn.Circumstances.Now)?.At > exchange.Person.Profile.Contact.Again?.At
            ? chosen
            : chosen.WithContact(contact => contact with { Again = null });

    /// <summary>Whether something is to come between two slots that is no mere reminder.</summary>
    private static bool IsPutOff(Exchange exchange) => exchange.Person.Profile.Contact.Again is { Reason: not AgainReason.Reminder };

    private static IEnumerable<string> Paused(Exchange exchange) => Pausing.Current(exchange) is { } pause ? [exchange.Texts.PausedNow(pause.Until)] : [];

    private IEnumerable<Button> Buttons(WeeklySlot? slot, Exchange exchange)
    {
        yield return new(exchange.Texts.Save, exchange.Press(SaveOp), Answer.InPlace);
        if (slot is not null)
        {
            yield return new(exchange.Texts.TurnWeeklyOff, exchange.Press(WeeklyPresses.OffOp), Answer.InPlace) { SendsInputs = false };
        }

        yield return Pausing.Holds(exchange)
            ? Pausing.Resume(exchange)
            : new(exchange.Texts.PauseButton, exchange.Press(WeeklyPresses.PauseOp), Answer.NewMessage) { SendsInputs = false };
    }

    private static FormDraft Filled(FormDraft draft, WeeklySlot slot, ContactState contact) => draft with
    {
        Values = ImmutableDictionary<string, string>.Empty
            .Add(Day.Id, $"{(int)slot.Day}").Add(Time.Id, IsoTime.Format(slot.Time)).Add(Every.Id, contact.EverySecond is null ? "week" : "second"),
    };

    private static Choice DayChoice(int day) => new($"{day}", t => t.Weekday((IsoDayOfWeek)day), $"{(IsoDayOfWeek)day}", $"周{"一二三四五"[day - 1]}", $"星期{"一二三四五"[day - 1]}");

    private static Choice TimeChoice(LocalTime time) => new(IsoTime.Format(time), _ => IsoTime.Format(time));

    /// <summary>Each half hour that a slot can be at.</summary>
    private static IEnumerable<LocalTime> Times()
    {
        for (var time = WeeklySlot.Earliest; time <= WeeklySlot.Latest; time = time.PlusMinutes(30))
        {
            yield return time;
        }
    }
}

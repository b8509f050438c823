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

    private WeeklyForm()
        : base("weekly", t => t.WeeklySetting, [Day, Time])
    {
    }

    /// <summary>The one form for it.</summary>
    public static WeeklyForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.WeeklyHelp;

    /// <summary>No more contact until a slot is chosen again.</summary>
    public static Exchange TurnOff(Exchange exchange)
    {
        var off = With(null, FormStack.DropBlank(Instance, exchange));
        return off.Show(NoteCard.Draw(
            new(off.Texts.WeeklyOff, [off.Texts.WeeklyOffMore], [new(off.Texts.WeeklySetting, off.Press(Settings.SettingsCard.WeeklyOp), Answer.NewMessage)]),
            off.Turn.Language.Tag()));
    }

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange)
    {
        var (texts, slot) = (exchange.Texts, exchange.Person.Profile.Weekly);
        var save = new Button(texts.Save, exchange.Press(SaveOp), Answer.InPlace);
        var off = new Button(texts.TurnWeeklyOff, exchange.Press(WeeklyPresses.OffOp), Answer.InPlace) { SendsInputs = false };
        return exchange.Show(FormCard.Draw(
            new(
                texts.WeeklySetting,
                [texts.WeeklyHelp, slot is null ? texts.WeeklyOffNow : texts.WeeklyNow(slot.Day, slot.Time)],
                FormCards.Fields(this, draft.Values.IsEmpty ? Filled(draft, slot ?? WeeklySlot.Default) : draft, exchange.Turn),
                slot is null ? [save] : [save, off],
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
        return With(slot, exchange).Say(exchange.Texts.WeeklySaved(slot.Day, slot.Time));
    }

    private static Exchange With(WeeklySlot? slot, Exchange exchange) =>
        exchange.With(exchange.Person.NotingFinal() with { Profile = exchange.Person.Profile with { Weekly = slot } });

    private static FormDraft Filled(FormDraft draft, WeeklySlot slot) => draft with
    {
        Values = ImmutableDictionary<string, string>.Empty.Add(Day.Id, $"{(int)slot.Day}").Add(Time.Id, IsoTime.Format(slot.Time)),
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

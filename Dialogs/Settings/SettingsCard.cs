using CoachBot.Cards;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Settings;

/// <summary>What is set, with a button to each setting. Each has a word of its own too; this card is for whoever does not know the words.</summary>
public static class SettingsCard
{
    /// <summary>What the button to the language sends.</summary>
    public const string LanguageOp = "settings.language";

    /// <summary>What the button to the time zone sends.</summary>
    public const string ZoneOp = "settings.zone";

    /// <summary>What the button to the usual day sends.</summary>
    public const string UsualDayOp = "settings.usual-day";

    /// <summary>What the button to the reminder sends.</summary>
    public const string ReminderOp = "settings.reminder";

    /// <summary>What the button to the weekly contact sends.</summary>
    public const string WeeklyOp = "settings.weekly";

    /// <summary>What the button to what is kept sends.</summary>
    public const string DataOp = "settings.data";

    /// <summary>Shows it.</summary>
    public static Exchange Show(Exchange exchange)
    {
        var (texts, profile) = (exchange.Texts, exchange.Person.Profile);
        return exchange.Show(NoteCard.Draw(
            new(
                texts.SettingsTitle,
                [
                    texts.Setting(texts.LanguageLabel, texts.LanguageName(exchange.Turn.Language)),
                    texts.Setting(texts.ZoneLabel, exchange.Turn.Zone.Id),
                    texts.Setting(texts.UsualDayForm, texts.Duration(profile.UsualDay)),
                    texts.Setting(texts.ReminderForm, profile.RemindAt is { } time ? IsoTime.Format(time) : texts.NotSet),
                    texts.Setting(texts.WeeklySetting, Weekly(exchange)),
                ],
                [
                    Button(Texts.LanguageButton, LanguageOp, exchange),
                    Button(texts.ZoneLabel, ZoneOp, exchange),
                    Button(texts.UsualDayButton, UsualDayOp, exchange),
                    Button(texts.ReminderForm, ReminderOp, exchange),
                    Button(texts.WeeklySetting, WeeklyOp, exchange),
                    Button(texts.DataButton, DataOp, exchange),
                ]),
            exchange.Turn.Language.Tag()));
    }

    /// <summary>What a button of the card is another way to say; null for what is none of its buttons.</summary>
    public static Command? CommandOf(string operation) => operation switch
    {
        LanguageOp => new ChooseLanguage(""),
        ZoneOp => new ChooseTimeZone(""),
        UsualDayOp => new SetUsualDay(""),
        ReminderOp => new SetReminder(""),
        WeeklyOp => new SetWeekly(),
        DataOp => new AskAboutData(),
        _ => null,
    };

    private static string Weekly(Exchange exchange)
    {
        if (ContactMoments.SlotOf(exchange) is not { } slot)
        {
            return exchange.Texts.NotSet;
        }

        string at = exchange.Texts.WeeklyAt(slot.Day, slot.Time);
        string every = exchange.Person.Profile.Contact.EverySecond is null ? at : exchange.Texts.WeeklyFortnightly(at);
        return Pausing.Current(exchange) is { } pause ? exchange.Texts.WeeklyPaused(every, pause.Until) : every;
    }

    private static Button Button(string title, string operation, Exchange exchange) => new(title, exchange.Press(operation), Answer.NewMessage) { SendsInputs = false };
}

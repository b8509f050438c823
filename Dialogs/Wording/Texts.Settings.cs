using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said at the first contact, about settings, and when the coach does not know better.</summary>
public abstract partial class Texts
{
    public abstract string WelcomeTitle { get; }

    /// <summary>What the coach does, what is stored, and who can see it.</summary>
    public abstract ImmutableArray<string> WelcomeParagraphs { get; }

    public abstract string SettingsTitle { get; }

    /// <summary>A setting and what it is.</summary>
    public abstract string Setting(string name, string value);

    public abstract string NotSet { get; }

    /// <summary>The way to another language, for somebody who cannot read this one.</summary>
    public static string LanguageButton => "Language · 语言";

    public abstract string UsualDayButton { get; }

    public abstract string DataButton { get; }

    public abstract string DataTitle { get; }

    /// <summary>All that is stored, for how long, and who can see it.</summary>
    public abstract ImmutableArray<string> DataParagraphs { get; }

    /// <summary>The same in short, for the first contact.</summary>
    public abstract ImmutableArray<string> DataInShort { get; }

    public abstract string YouAreWelcome { get; }

    public abstract string WelcomeFallback { get; }

    public abstract string WelcomeBack { get; }

    public abstract string Hello { get; }

    public abstract string HelpTitle { get; }

    /// <summary>All that can be said to the coach.</summary>
    public abstract ImmutableArray<string> HelpParagraphs { get; }

    public abstract string NotUnderstood(string typed);

    public abstract string EstimateForm { get; }

    public abstract string EstimateLabel { get; }

    public abstract string EstimateQuestion { get; }

    public abstract string EstimateHelp { get; }

    public abstract string EstimateSaved(int share);

    public abstract string EstimateSkipped { get; }

    public abstract string LanguageForm { get; }

    public abstract string LanguageLabel { get; }

    public abstract string LanguageQuestion { get; }

    public abstract string LanguageHelp { get; }

    public abstract string LanguageSwitched { get; }

    public abstract string ZoneForm { get; }

    public abstract string ZoneLabel { get; }

    public abstract string ZoneQuestion { get; }

    public abstract string ZoneHelp { get; }

    public abstract string ZoneUnknown(string typed);

    public abstract string ZoneAmbiguous(string typed, IEnumerable<string> zones);

    public abstract string ZoneSaved(string zone, LocalDateTime now);

    public abstract string UsualDayForm { get; }

    public abstract string UsualDayLabel { get; }

    public abstract string UsualDayQuestion { get; }

    public abstract string UsualDayHelp { get; }

    public abstract string UsualDaySaved(int minutes);

    /// <summary>The answer when a turn failed; nothing was changed.</summary>
    public abstract string TurnFailed { get; }

    public abstract string OutcomeUnknown { get; }

    /// <summary>The same in answer to a button, which does nothing twice.</summary>
    public abstract string PressUnknown { get; }

    /// <summary>The answer to a press whose turn goes on.</summary>
    public abstract string StillWorking { get; }

    /// <summary>The answer to somebody the client does not identify.</summary>
    public abstract string NoIdentity { get; }

    /// <summary>The answer in a channel or group chat, where nothing personal is shown.</summary>
    public abstract string PersonalChatOnly { get; }

    /// <param name="mention">Whoever added the coach, as a mention; null when that is not known.</param>
    public abstract string GroupHello(string? mention);

    /// <summary>The answer to a message that is too long to be read.</summary>
    public abstract string MessageTooLong(int length, int longest);
}

using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said at the first contact and about settings.</content>
public sealed partial class English
{
    private static readonly LocalDateTimePattern ClockPattern = LocalDateTimePattern.CreateWithInvariantCulture("ddd d MMM, HH:mm");

    public override string WelcomeTitle => "I am CoachBot, your sales coach";

    public override ImmutableArray<string> WelcomeParagraphs =>
    [
        $"**What I do.** You tell me in one line where the day went, such as “{LogExample}”. I show it against the ideal split and name the one thing to change.",
        .. DataInShort,
        "Before the first log: what share of your working time do you think is selling?",
    ];

    public override string SettingsTitle => "Settings";

    public override string NotSet => "off";

    public override string UsualDayButton => "Usual day";

    public override string DataButton => "Privacy";

    public override string DataTitle => "What I keep, and who sees it";

    public override ImmutableArray<string> DataParagraphs =>
    [
        "**What I keep.** The hours and notes you log, up to five earlier versions of a day, and your answers. “undo” takes an entry back.",
        "**Settings.** Language, time zone, usual day, and the times of your reminder and your weekly message, with the moment of the next.",
        "**From Teams.** Your name, language and time zone, and the address of this chat, so that a reminder reaches you. The last messages are known by their ids, and my last answers are kept in case Teams asks again.",
        "**Roles.** Which roles you have. Each change of yours is kept for good: which role, when, and which admin made it. An admin’s own last five changes are listed for that admin.",
        "**In a team or group chat of Teams.** Where it is, and who added me.",
        "**Skills.** Each rating of a skill: the score, what was seen and where, the day, and who gave it. The last sixteen you gave are kept so that “undo” finds them. Of a trainer: each version of a skill that trainer saved, with the day, and the last changes to the skills and the training programme.",
        "**Account plans.** Each of your plans with all you write in it and the people you name there, each version you submitted, and its review: by whom, the answers and the comments; which one you opened last; and the answers of a review that you began, until you finish it. A colleague who begins a plan for an account that you plan learns that you do.",
        "**Follow-up campaigns.** Which you take part in, from when to when, and how many questions of their checks you have answered. A campaign itself lists who takes part, since when, and which trainer made it.",
        "**What colleagues did about account plans that concerns you.** The last twenty, with who did it and for which account, and in which plans of theirs you see to an action.",
        "**Who leads you.** Your manager and an invitation you have not answered, with the dates. A manager’s own list of who was invited, how that manager judges each one’s ability and attitude, with the note, and how much each skill counts for them, which score is wanted, and why; the last change of that is kept so that “undo” finds it.",
        "**Who sees it.** Only you, in this chat. If you accept a manager’s invitation, that manager sees the time you log, all ratings of your skills with the evidence, the results of your drills, and your account plans with their versions, drafts too, "
            + $"until you leave; never your notes on days, nor this chat. “{TeamWord}” tells who it is. How much your skills count, and why, you read on your own skill map. What else a manager noted of a team is seen by that manager and whoever leads them. "
            + "Whoever you name executive sponsor of a plan reads its summary, as long as you name them. Trainers and admins see who takes part in a campaign, and never your own results. An admin who changes your role sees your name and that role. Whoever runs CoachBot for your company keeps the file it is stored in.",
    ];

    public override ImmutableArray<string> DataInShort =>
    [
        "**What I keep.** The hours and notes you log, the ratings of your skills, your answers, settings and roles, and your name and chat as Teams tells them. “undo” takes an entry back; “privacy” tells all of it.",
        "**Who sees it.** Only you, in this chat. If you accept a manager’s invitation, that manager also sees the time you log, the ratings of your skills, the results of your drills and your account plans; never your notes on days. Whoever runs CoachBot for your company keeps the file it is stored in.",
    ];

    public override string YouAreWelcome => "You are welcome.";

    public override string WelcomeFallback => $"I am CoachBot, your sales coach. Tell me where the day went: {LogExample}. Nobody but you sees what you log, unless you join a team.";

    public override string WelcomeBack => "Welcome back. What you logged is still here.";

    public override string Hello => "Hello. Where did the day go?";

    public override string HelpTitle => "What you can say to me";

    public override ImmutableArray<string> HelpParagraphs =>
    [
        $"**Log a day**: “{LogExample}”, or “log” for the form. Percentages work too: “9h: 40% visits, 20% travel, rest meetings”.",
        "**Another day**: add “yesterday”, “Friday” or “Nov 20”, up to 31 days back. “same as yesterday” copies a day.",
        "**Look back**: “week”, “month”.",
        "**Correct**: “edit”, “edit Friday”, “undo”.",
        $"**Reminder**: “{RemindExample}”, on working days, if the day is not logged by then. “{RemindNotWord}” stops it.",
        $"**Skills**: “{RateExample("negotiation", 4)} held price”, “{SkillMapWord}”, “{SkillHistoryWord} negotiation”, “what next”; “{SkillsWord}” shows what skills are rated by.",
        $"**Account plans**: “{PlanWord}”, or “{PlanWord} Acme step 3”; “plan due”, “plan export”, “key account check”. “weekly” sets when I tell you what is due. One line adds to the plan: “opportunity: Line 2, 400k, 60%”.",
        $"**Team**: “{TeamWord}” tells who leads you and what they see; “{LeaveWord}” ends it.",
        "**In a form**: “back”, “skip”, “cancel”, “help”.",
        "**Settings**: “settings”, or at once “language”, “time zone”, “my day 9h”, “privacy”.",
    ];

    public override string EstimateForm => "Your estimate";

    public override string EstimateLabel => "Share of my time spent selling, in %";

    public override string EstimateQuestion => "What share of your working time do you think is selling, in %? A guess is fine.";

    public override string EstimateHelp => "A whole number from 0 to 100. Selling is what produces revenue: above all customer calls. Later I show your guess beside what you logged.";

    public override string EstimateSkipped => "No guess, then. Log your first day: one line is enough.";

    public override string LanguageForm => "Language";

    public override string LanguageLabel => "Language";

    public override string LanguageQuestion => "Which language? English or 中文?";

    public override string LanguageHelp => "I speak English and Chinese. The choice holds from the next sentence on.";

    public override string LanguageSwitched => "I speak English from now on.";

    public override string ZoneForm => "Time zone";

    public override string ZoneLabel => "Time zone";

    public override string ZoneQuestion => "Which time zone are you in? A city such as “Shanghai” or “Berlin”, or “UTC+8”.";

    public override string ZoneHelp => "The zone decides which day is today. A city such as Shanghai, an id such as Europe/Berlin, or an offset such as UTC+8.";

    public override string UsualDayForm => "Length of a usual day";

    public override string UsualDayLabel => "A usual working day, in hours";

    public override string UsualDayQuestion => "How long is your usual working day? “9h”, say.";

    public override string UsualDayHelp => "From 1 to 24 hours. It tells what half a day is, and whether a log is of a whole day.";

    public override string TurnFailed => "Something went wrong on my side. Nothing was changed; please send it again.";

    public override string OutcomeUnknown => "My memory did not answer, so I cannot tell whether that was saved. Send “today” in a minute and look.";

    public override string PressUnknown => "My memory did not answer, so I cannot tell whether that was saved. Press again in a minute: nothing is done twice.";

    public override string StillWorking => "This takes longer than expected. Press again to see how it ended.";

    public override string NoIdentity => "Teams did not tell me who you are, so I cannot keep anything for you. Please write to me from your work account.";

    public override string GroupHello(string? mention) =>
        $"{(mention is null ? "Hello." : $"Thank you for adding me, {mention}.")} I am CoachBot: one line a day, and each of you sees where selling time goes and the one thing to change. "
        + "What you log is private, so I coach one to one: open a chat with me and send “help”.";

    public override string PersonalChatOnly => "What you log is private, so I coach one to one. Open a chat with me and send “help”.";

    public override string NotUnderstood(string typed) => $"I do not understand “{Quote(typed)}”. You could try one of these, or “help” for all I can do.";

    public override string EstimateSaved(int share) => $"Noted: {share}% selling. Now log a day and we will see. One line is enough.";

    public override string ZoneUnknown(string typed) =>
        $"“{Quote(typed)}” is no time zone I know. A city such as “Shanghai” or “Berlin”, an id such as “Europe/Berlin”, or “UTC+8” is accepted.";

    public override string ZoneAmbiguous(string typed, IEnumerable<string> zones) => $"“{Quote(typed)}” could be {Alternatives(zones)}. Which one?";

    public override string ZoneSaved(string zone, LocalDateTime now) => $"Time zone: {zone}. It is {ClockPattern.Format(now)} there.";

    public override string Setting(string name, string value) => $"**{name}**: {Quote(value)}";

    public override string UsualDaySaved(int minutes) => $"Noted: your usual day is {Duration(minutes)}.";

    public override string MessageTooLong(int length, int longest) => $"That message has {length} characters; up to {longest} are accepted. Nothing was changed.";
}

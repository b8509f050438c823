using CoachBot.Cards;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Contacts;
using CoachBot.Dialogs.Curves;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.Drills.Packs;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Log;
using CoachBot.Dialogs.News;
using CoachBot.Dialogs.Periods;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Accounts;
using CoachBot.Dialogs.Plans.Export;
using CoachBot.Dialogs.Plans.Lists;
using CoachBot.Dialogs.Plans.Overview;
using CoachBot.Dialogs.Plans.Practice;
using CoachBot.Dialogs.Plans.Reviews;
using CoachBot.Dialogs.Plans.Together;
using CoachBot.Dialogs.Plans.Typing;
using CoachBot.Dialogs.Plans.Given;
using CoachBot.Dialogs.Plans.Years;
using CoachBot.Dialogs.Reminders;
using CoachBot.Dialogs.Reports;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Settings;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Skills.Library;
using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.TimeLine;
using CoachBot.Dialogs.Training;
using NodaTime;

namespace CoachBot.Dialogs;

/// <summary>
/// One turn of the conversation, as a pure function: a person, what the person did, and the circumstances in; what changed and what is
/// answered out. Run again on the same arguments it comes to the same.
/// </summary>
public static class Conversation
{
    /// <summary>Characters a message may have; nobody types more, and a quote or a note is far shorter.</summary>
    public const int LongestMessage = 4_000;

    /// <summary>Who obeys the buttons of one thing or another; each says of an operation who carries it out, or that it is none of its own.</summary>
    private static readonly Func<string, Func<Pressed, Exchange, Exchange>?>[] Presses =
    [
        SkillPresses.Find,
        LibraryPresses.Find,
        ProgrammePresses.Find,
        TeamPresses.Find,
        PlanPresses.Find,
        ListPresses.Find,
        OverviewPresses.Find,
        PlanExport.Find,
        ReviewPresses.Find,
        VersionPresses.Find,
        SponsorPresses.Find,
        TogetherPresses.Find,
        PlanTypingPresses.Find,
        PlanYearPresses.Find,
        MergePresses.Find,
        PracticePresses.Find,
        WeeklyPresses.Find,
        GivenPresses.Find,
        DrillPresses.Find,
        DrillLibraryPresses.Find,
        PackPresses.Find,
        CurvePresses.Find,
        ReportPresses.Find,
        CampaignPresses.Find,
        LookingThrough.Find,
    ];

    /// <summary>A form left alone for longer is given up.</summary>
    private static readonly Duration FormLife = Duration.FromHours(24);

    /// <summary>Takes one turn.</summary>
    public static Exchange Take(Person person, Days days, Input input, Circumstances circumstances)
    {
        if (input is Woken woken)
        {
            return Waking.Answer(woken.Due, Exchange.Begin(person, days, circumstances));
        }

        circumstances = circumstances with { IsAmongOthers = input is SaidInGroup };
        var exchange = Exchange.Begin(Told(WithoutOldForms(person, circumstances.Now), circumstances.Hints), days, circumstances);
        return ContactAnswered.Note(person, input, LastChange.Note(person, input switch
        {
            Arrived => Welcome.Once(exchange),
            Departed => exchange.With(exchange.Person with { Forms = [], Profile = exchange.Person.Profile with { Welcomed = false } }),
            Ended => IsOpen(exchange) ? exchange.With(exchange.Person with { Forms = [] }) : exchange,
            FileSent file => Permissions.Allow(PackPresses.HelpOp, exchange) ? PackImport.Take(file, exchange) : exchange.Say(exchange.Texts.FilesOnlyFromTrainers),
            Said { Text: { Length: > LongestMessage and var length } text } when !DrillsCommand.BringsPack(text, exchange) => exchange.Say(exchange.Texts.MessageTooLong(length, LongestMessage)),
            Said said => Hear(said.Text, NewsTold.TellNew(Invitations.TellNew(said.Text, OwnRoles.TellNew(Welcome.Once(exchange))))),
            SaidInGroup said => HearInGroup(said.Text, exchange),
            Tapped tapped => Invitations.TellNew(null, Obey(tapped.Button, exchange)),
            Consented consented => FileConsents.Take(consented, exchange),
            Refreshed refreshed => Refresh(refreshed.Button, exchange),
            _ => throw new NotSupportedException($"{input.GetType().Name} is not an input to the conversation."),
        }));
    }

    private static Exchange Hear(string text, Exchange exchange) => QuietQuestion.ToWord(text, exchange) ?? CommandReader.Read(text) switch
    {
        ShowPlans { Account: { Length: > 0 } line } plans when FormStack.OnTop(exchange) is { Leads: true } && PlanCommand.AccountIn(line) is { } name =>
            PlanPresses.WithPlans(exchange, list => list.Named(name) is null ? FormEngine.Answer(text, exchange) : Interrupt(plans, exchange)),
        var command when FormStack.OnTop(exchange) is { Leads: true } && IsProse(text, command, exchange) => FormEngine.Answer(text, exchange),
        null when PlanCommand.IsLine(text, exchange) => Interrupt(new ShowPlans(text), exchange),
        null => ScoredSkill.Read(text, exchange, line => line is null ? HearPlain(text, exchange) : Interrupt(new RateSkill(line), exchange)),
        { } command when !Permissions.Allow(command, exchange) => Interrupt(command, exchange),
        Cancel => IsOpen(exchange) ? FormEngine.Cancel(exchange) : ReminderReplies.ToStop(exchange),
        Back => IsOpen(exchange) ? FormEngine.Back(exchange) : exchange.Say(exchange.Texts.NothingToGoBackTo),
        Skip => IsOpen(exchange) ? FormEngine.Skip(text, exchange) : exchange.Say(exchange.Texts.NothingToSkip),
        AskHelp when FormStack.OnTop(exchange) is { Insists: true } => FormEngine.Help(exchange),
        AskHelp => OwnRoles.Help(exchange),
        AskOneByOne when FormStack.OnTop(exchange) is TypedEntryForm => FormEngine.Ask(exchange),
        AskOneByOne when FormStack.OnTop(exchange) != LogForm.Instance && PlanOpened.Now(exchange) is { } place => PlanTypingPresses.OneByOne(place, exchange),
        AskOneByOne => FormEngine.OneByOne(FormStack.OnTop(exchange) == LogForm.Instance ? exchange : FormEngine.Begin(LogForm.Instance, exchange)),
        Greet when exchange.Replies.Length > 0 => exchange,
        var command => Interrupt(command, exchange),
    };

    /// <summary>
    /// Whether a message is prose for a form that asks for it. Prose may well begin with a word of ours: "Plan to build in Vietnam", "Rate of growth 4%".
    /// A command is then only what is one as a whole, or goes on like no prose.
    /// </summary>
    private static bool IsProse(string text, Command? command, Exchange exchange) => command switch
    {
        null => true,
        LogDay { Line: { Length: > 0 } line } => !LogLine.IsOne(line, exchange),
        ShowPlans => false,
        SetReminder or SkipReminder => false,
        _ => !CommandReader.IsWhole(text),
    };

    /// <summary>A command in the middle of a form leaves the form waiting; it is offered again after.</summary>
    private static Exchange Interrupt(Command command, Exchange exchange)
    {
        var answered = CommandRunner.Run(command, exchange);
        bool asksItself = answered.Person.Forms.Length > 0 && !ReferenceEquals(answered.Person.Forms[^1], exchange.Person.Forms.LastOrDefault());
        return asksItself ? answered : FormEngine.OfferAgain(answered);
    }

    private static Exchange HearPlain(string text, Exchange exchange)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return HelpCard.Show(exchange);
        }

        if (ReminderReplies.ToShort(text, exchange) is { } answered)
        {
            return answered;
        }

        if (IsOpen(exchange) && FormEngine.Accepts(text, exchange))
        {
            return FormEngine.Answer(text, exchange);
        }

        if (LogLine.IsOne(text, exchange))
        {
            return Interrupt(new LogDay(text), exchange);
        }

        if (FormStack.OnTop(exchange) is { } form && (form.Insists || form.Concerns(text)))
        {
            return FormEngine.Answer(text, exchange);
        }

        return DayNamed(text, exchange) is { } date
            ? CommandRunner.Run(new ShowDay(date), exchange)
            : PlanCommand.WithLine(text, exchange, () => Interrupt(new ShowPlans(text), exchange), () => Fallback.Answer(text, exchange));
    }

    /// <summary>The day of a message that is nothing but a day, if it is one that can be looked at.</summary>
    private static LocalDate? DayNamed(string text, Exchange exchange) =>
        DateReader.Read(text, LogLine.Context(exchange)) is DateFound { Date: var date } && date <= exchange.Turn.Today && date >= exchange.Turn.FirstOpenDay ? date : null;

    /// <summary>
    /// What is logged is private: in a channel or group chat only the way to the personal chat is told. A role is no secret, and there a
    /// colleague can be mentioned.
    /// </summary>
    private static Exchange HearInGroup(string text, Exchange exchange) => CommandReader.Read(text) switch
    {
        ChangeRole change => CommandRunner.Run(change, exchange),
        AskHelp => HelpInGroup(exchange),
        null when text.Length == 0 => HelpInGroup(exchange),
        _ => exchange.Say(exchange.Texts.PersonalChatOnly),
    };

    private static Exchange HelpInGroup(Exchange exchange) => HelpCard.ShowInGroup(exchange).Say(exchange.Texts.PersonalChatOnly);

    /// <summary>Draws a card again as things stand, and changes nothing.</summary>
    private static Exchange Refresh(Pressed button, Exchange exchange) =>
        button.Press.Owner == exchange.Turn.Circumstances.Owner && IsoDate.Parse(button.Press.Date) is { } date
            ? LogCards.ShowResult(exchange.Days[date], null, exchange)
            : exchange.Say(exchange.Texts.NotYourCard);

    private static Exchange Obey(Pressed button, Exchange exchange)
    {
        if (button.Press.Owner != exchange.Turn.Circumstances.Owner)
        {
            return exchange.Say(exchange.Texts.NotYourCard);
        }

        return button.Press.Op switch
        {
            var op when Permissions.Needed(op) is null => exchange.Say(exchange.Texts.CardOutOfDate),
            var op when !Permissions.Allow(op, exchange) => exchange.Say(exchange.Texts.RoleNeeded(Permissions.Needed(op)!.Value)),
            LogCards.OpenOp => LogPresses.Open(button, exchange),
            LogCards.SureOp => LogPresses.Save(button, exchange),
            LogCards.EditOp => LogPresses.Edit(button, exchange),
            LogCards.UndoOp => LogPresses.Undo(button, exchange),
            ReminderCards.OffOp => ReminderPresses.TurnOff(button, exchange),
            RateCards.OpenOp => RatePresses.Open(button, exchange),
            RateCards.AnchorsOp => RatePresses.ShowAnchors(button, exchange),
            RateCards.UndoOp => RatePresses.Undo(button, exchange),
            RoleCards.UndoOp => RolePresses.Undo(button, exchange),
            PeriodReport.WeekOp => PeriodReport.ShowWeek(exchange),
            PeriodReport.MonthOp => PeriodReport.ShowMonth(exchange),
            var op when Find(op) is { } obey => obey(button, exchange),
            var op when SettingsCard.CommandOf(op) is { } command => Interrupt(command, exchange),
            var op when op == LogForm.Instance.SaveOp => LogPresses.Save(button, exchange),
            var op when op == RateForm.Instance.SaveOp => RatePresses.Save(button, exchange),
            var op when FormCatalogue.All.FirstOrDefault(form => form.SaveOp == op) is { } form => FormPresses.Save(form, button, exchange),
            var op => throw new NotSupportedException($"{op} is listed, and nobody carries it out."),
        };
    }

    private static Func<Pressed, Exchange, Exchange>? Find(string op) => Presses.Select(find => find(op)).FirstOrDefault(obey => obey is not null);

    private static bool IsOpen(Exchange exchange) => !exchange.Person.Forms.IsEmpty;

    private static Person Told(Person person, Hints hints) =>
        person.Profile.Told(hints) is var profile && ReferenceEquals(profile, person.Profile) ? person : person with { Profile = profile };

    private static Person WithoutOldForms(Person person, Instant now)
    {
        bool IsOld(FormState state) => FormCatalogue.Find(state.Form) is null || now - state.Touched > FormLife;
        return person.Forms.Any(IsOld) ? person with { Forms = person.Forms.RemoveAll(IsOld) } : person;
    }
}

using NodaTime;

namespace CoachBot.Dialogs.Commands;

/// <summary>What a message asks for when it is a command: the closed set.</summary>
public abstract record Command;

/// <summary>Log a day: with a line, or with the form card when there is none.</summary>
public sealed record LogDay(string Line) : Command;

/// <summary>Show the week.</summary>
public sealed record ShowWeek : Command;

/// <summary>Show the month.</summary>
public sealed record ShowMonth : Command;

/// <summary>Correct a day: the last one written to, or the one named.</summary>
public sealed record EditDay(string Day) : Command;

/// <summary>Take the last write back.</summary>
public sealed record UndoWrite : Command;

/// <summary>Explain.</summary>
public sealed record AskHelp : Command;

/// <summary>Give up the form under way.</summary>
public sealed record Cancel : Command;

/// <summary>Go one question back.</summary>
public sealed record Back : Command;

/// <summary>Leave a question out.</summary>
public sealed record Skip : Command;

/// <summary>Be asked every question of the form, one by one.</summary>
public sealed record AskOneByOne : Command;

/// <summary>Choose the language: the one named, or ask which.</summary>
public sealed record ChooseLanguage(string Language) : Command;

/// <summary>Choose the time zone: the one named, or ask which.</summary>
public sealed record ChooseTimeZone(string Zone) : Command;

/// <summary>Set the length of a usual day: the one named, or ask.</summary>
public sealed record SetUsualDay(string Length) : Command;

/// <summary>Choose when to be reminded: at the time named, never, or ask when.</summary>
public sealed record SetReminder(string Time) : Command;

/// <summary>Choose when the weekly contact comes.</summary>
public sealed record SetWeekly : Command;

/// <summary>Keep the coach from beginning: until the day a line names, or ask until when.</summary>
public sealed record PauseContact(string Line) : Command;

/// <summary>Let the coach begin again.</summary>
public sealed record ResumeContact : Command;

/// <summary>Not be reminded today only.</summary>
public sealed record SkipReminder : Command;

/// <summary>Show what is set, and lead to each setting.</summary>
public sealed record ShowSettings : Command;

/// <summary>Say hello.</summary>
public sealed record Greet : Command;

/// <summary>Say thank you.</summary>
public sealed record Thank : Command;

/// <summary>Ask what is kept and who sees it.</summary>
public sealed record AskAboutData : Command;

/// <summary>Give and take roles.</summary>
public sealed record ShowRoles : Command;

/// <summary>Give or take a role, as one line says.</summary>
public sealed record ChangeRole(string Line) : Command;

/// <summary>Rate a skill: with a line, or with the card when there is none.</summary>
public sealed record RateSkill(string Line) : Command;

/// <summary>Show a skill map: one's own, or that of the rep named.</summary>
public sealed record ShowSkillMap(string Who) : Command;

/// <summary>Show how a skill was rated over time, as one line says.</summary>
public sealed record ShowSkillHistory(string Line) : Command;

/// <summary>Say how much skills matter: for the team, or for the rep named.</summary>
public sealed record SetImportance(string Who) : Command;

/// <summary>Ask what to train next.</summary>
public sealed record AskWhatNext : Command;

/// <summary>Ask a drill: what is due, or of the skill named.</summary>
public sealed record AskDrill(string Skill) : Command;

/// <summary>Show a forgetting curve: whose, or of which skill.</summary>
public sealed record AskCurve(string Of) : Command;

/// <summary>Show the report of a follow-up campaign.</summary>
public sealed record ShowReport : Command;

/// <summary>Show the follow-up campaigns.</summary>
public sealed record ShowCampaigns : Command;

/// <summary>Show a trainer the drills, take a pack of them, or hand one over; anybody else is asked a drill.</summary>
public sealed record ShowDrills(string Line) : Command;

/// <summary>Show the skills, or the one named.</summary>
public sealed record ShowSkills(string Name) : Command;

/// <summary>Show the training programme.</summary>
public sealed record ShowProgramme : Command;

/// <summary>Show the account plans: all, or that of the account named.</summary>
public sealed record ShowPlans(string Account) : Command;

/// <summary>Have an account plan as a file.</summary>
/// <param name="Line">The account, the kind of file, both or neither.</param>
public sealed record ExportPlan(string Line) : Command;

/// <summary>Show the account plans of a manager's team; anybody else is shown their own.</summary>
public sealed record ShowAllPlans : Command;

/// <summary>Check how sound the key-account practice is.</summary>
public sealed record CheckPractice : Command;

/// <summary>Ask for one's own roles.</summary>
public sealed record ShowMyRoles : Command;

/// <summary>Show what a day holds: a message that is nothing but the day.</summary>
public sealed record ShowDay(LocalDate Date) : Command;

/// <summary>Show the team: the one a manager leads, or the one a rep is in.</summary>
public sealed record ShowTeam : Command;

/// <summary>Leave the team.</summary>
public sealed record LeaveTeam : Command;

/// <summary>Show the matrix of ability and attitude: one's own, or that of the one named.</summary>
public sealed record ShowMatrix(string Name) : Command;

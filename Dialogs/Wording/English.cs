using CoachBot.Coaching.Time;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Dialogs.Wording;

/// <summary>The coach in English.</summary>
public sealed partial class English : Texts
{
    private static readonly LocalDatePattern DayPattern = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM");

    public override string Hours => "h";

    public override string Yes => "Yes";

    public override string No => "No";

    public override string HelpWord => "help";

    public override string CancelWord => "cancel";

    public override string SkipWord => "skip";

    public override string LogWord => "log";

    public override string WeekWord => "week";

    public override string LogExample => "log 3h visits, 2h travel, 45m reports";

    public override string Activity(WorkActivity activity) => activity switch
    {
        WorkActivity.AccountPlanning => "Account planning",
        WorkActivity.FaceToFaceCalls => "Face-to-face sales calls",
        WorkActivity.QuotesAndOrders => "Quotes and orders",
        WorkActivity.ProjectPlanning => "Project planning",
        WorkActivity.FollowUpVisits => "Follow-up visits",
        WorkActivity.HandlingProblems => "Handling problems",
        WorkActivity.TravelAndWaiting => "Travel and waiting",
        WorkActivity.PersonalTime => "Lunch alone and personal time",
        WorkActivity.WritingReports => "Writing reports",
        WorkActivity.MeetingsAndOther => "Meetings and other",
        _ => throw new NotSupportedException($"{activity} has no English name."),
    };

    public override string Duration(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var left) => $"{left} min",
        (var hours, 0) => $"{hours} h",
        (var hours, var left) => $"{hours} h {left} min",
    };

    public override string Date(LocalDate date) => DayPattern.Format(date);

    public override string LanguageName(Language language) => language switch
    {
        Language.English => "English",
        Language.Chinese => "Chinese (中文)",
        _ => throw new NotSupportedException($"{language} has no English name."),
    };

    protected override string Alternatives(IEnumerable<string> names) => names.ToList() switch
    {
        [] => "",
        [var only] => only,
        [.. var some, var last] => $"{string.Join(", ", some)} or {last}",
    };
}

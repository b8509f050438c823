using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about a line that could not be read whole.</content>
public sealed partial class English
{
    public override string Unclear(UnclearPart part) => part switch
    {
        UnknownActivity p => $"“{Quote(p.Text)}”: which activity is that? {Offer(Alternatives(p.Nearest))}".TrimEnd(),
        AmbiguousActivity p => $"“{Quote(p.Text)}” could be {Alternatives(p.Candidates)}. Which one?",
        MissingAmount p => $"How long on {Activity(p.Activity)} (“{Quote(p.Text)}”)?",
        MissingUnit p => $"“{Quote(p.Text)}”: hours or minutes? Send “2h” or “20m”, say, for {Activity(p.Activity)}.",
        MissingActivity p => $"{Duration(p.Minutes)} (“{Quote(p.Text)}”) has no activity. What was it?",
        MissingTotal p => $"“{Quote(p.Text)}” needs the hours of the whole day. How many hours was it?",
        NotUnderstood p => $"I do not understand “{Quote(p.Text)}”. {Offer(Alternatives(Near(p)))}Say it with a time, or “skip”.",
        _ => throw new NotSupportedException($"{part.GetType().Name} is not a part that is asked about."),
    };

    public override string Problem(LineProblem problem) => problem switch
    {
        NotANumber p => $"“{Quote(p.Text)}” is not an amount of time: it takes plain numbers from 0 up, such as “1.5h” or “45m”.",
        AmountTooLarge p => $"“{Quote(p.Text)}” is more than a day has: up to 24 h is accepted.",
        RangeBackwards p => $"“{Quote(p.Text)}” does not end after it starts. Write the earlier time first, such as “09:00-11:30”.",
        NoTimeOfDay p => $"“{Quote(p.Text)}” is not a time of day: 00:00 to 24:00 is accepted.",
        RangesOverlap p => $"“{Quote(p.Text)}” and “{Quote(p.Other)}” overlap. Each minute can be on one activity only.",
        PercentOver100 p => $"“{Quote(p.Text)}” makes {Whole(p.Percent)}%; up to 100% is accepted.",
        PartsOverTotal p => $"The parts add up to {Duration(p.PartsMinutes)}, more than the {Duration(p.TotalMinutes)} you gave for the day.",
        DayOver24Hours p => DayTooLong(p.Minutes),
        NoSuchDate p => $"“{Quote(p.Text)}” is not a real date. Try “Nov 20” or “2026-11-20”.",
        TwoDates p => $"“{Quote(p.Text)}” names more than one day. Send one line for each day.",
        LineTooLong p => $"The line has {p.Length} characters; up to {p.Longest} are accepted.",
        _ => throw new NotSupportedException($"{problem.GetType().Name} is not a problem of a line."),
    };

    private static string Offer(string names) => names.Length == 0 ? "" : $"Nearest: {names}. ";
}

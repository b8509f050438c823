using CoachBot.Coaching.Plans.Entries;

namespace CoachBot.Dialogs.Plans.Lists;

/// <summary>A line of a list, and the heading it stands under.</summary>
internal sealed record ListLine(PlanEntry Entry, string Group);

using System.Globalization;
using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Drills;

/// <summary>Where a person is in a row of drills, as buttons carry it: "price/2/1" is what is drilled, drills answered, and how many of them were recalled.</summary>
/// <param name="Skill">The one skill that is drilled; null for more than one.</param>
/// <param name="Answered">In this row, practice left out.</param>
/// <param name="Recalled">Of them.</param>
public sealed record DrillRow(SkillId? Skill, int Answered = 0, int Recalled = 0)
{
    private const string Any = "any", Due = "due", Urgent = "urgent";

    /// <summary>Whether only what is due is asked, and nothing new once that is done.</summary>
    public bool IsOfDue { get; init; }

    /// <summary>Whether only what cannot wait for the next slot is asked.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>The check it belongs to; null for a row of practice.</summary>
    public CheckPlace? Check { get; init; }

    /// <summary>As buttons carry it.</summary>
    public string Shown => string.Create(CultureInfo.InvariantCulture, $"{Check?.Id ?? Skill?.Value ?? (IsUrgent ? Urgent : IsOfDue ? Due : Any)}/{Answered}/{Recalled}");

    private int Most => Check is null ? DrillQueue.MostDrills : Campaign.MostSkills;

    /// <summary>What a button carried; a row that has just begun when it is none.</summary>
    public static DrillRow Read(string? shown) =>
        (shown ?? "").Split('/') is [var what, [var answered and >= '0' and <= '9'], [var recalled and >= '0' and <= '9']]
            ? CheckPlace.Read(what) is { } check
                ? new(Skill: null, answered - '0', recalled - '0') { Check = check }
                : new(what is Any or Due or Urgent ? null : SkillId.From(what), answered - '0', recalled - '0') { IsOfDue = what == Due, IsUrgent = what == Urgent }
            : new DrillRow(Skill: null);

    /// <summary>The same of another day, from its beginning.</summary>
    public DrillRow Anew => this with { Answered = 0, Recalled = 0 };

    /// <summary>The row after an answer.</summary>
    public DrillRow With(bool isRecalled) => this with { Answered = Math.Min(Answered + 1, Most), Recalled = Math.Min(Recalled + (isRecalled ? 1 : 0), Most) };
}

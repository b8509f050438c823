using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.News;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What others have done that a person hears of.</content>
public abstract partial class Texts
{
    /// <param name="kind">What.</param>
    /// <param name="by">Whoever did it; Markdown.</param>
    /// <param name="account">As it was typed; escaped here. For a drill, what <see cref="DrillOfObjective"/> calls it.</param>
    /// <param name="count">Actions it is about; 1 where it is about the plan.</param>
    public abstract string NewsTitle(NewsKind kind, string by, string account, int count);

    /// <summary>An action that news are about.</summary>
    /// <param name="what">Markdown.</param>
    /// <param name="due">By when; null for no day.</param>
    public abstract string NewsAction(string what, LocalDate? due);

    /// <summary>How a drill was answered that news are about; a sentence.</summary>
    public abstract string NewsFigures(DrillDeviation figures);

    public abstract string NewsOfSeveral(int items);

    public abstract string NewsMore(NewsKind kind);

    public abstract string NewsOpen(NewsKind kind);
}

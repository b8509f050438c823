using CoachBot.Coaching;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Reinforcement;
using NodaTime;

namespace CoachBot.Dialogs.News;

/// <summary>What others do that a person hears of.</summary>
public enum NewsKind
{
    /// <summary>A plan waits for the person's review.</summary>
    PlanSubmitted,

    /// <summary>The person's plan was approved.</summary>
    PlanApproved,

    /// <summary>The person's plan was given back with comments.</summary>
    PlanReturned,

    /// <summary>The person stands behind a plan as its executive sponsor.</summary>
    SponsorNamed,

    /// <summary>The person sees to an action of somebody else's plan.</summary>
    ActionGiven,

    /// <summary>Somebody else sees to an action that the person saw to.</summary>
    ActionTaken,

    /// <summary>An action of the person's plan is done, as the colleague says who sees to it.</summary>
    ActionDone,

    /// <summary>It is not done after all.</summary>
    ActionNotDone,

    /// <summary>The person's plan was looked through again, and is still right.</summary>
    PlanLookedThrough,

    /// <summary>The next version of the person's plan is to be written.</summary>
    PlanTakenUp,

    /// <summary>A drill the person wrote is answered in another way than memory says.</summary>
    DrillFlagged,
}

/// <summary>Something that others have done and the person is told of: at the next working hour, or with the next message if that comes first.</summary>
/// <param name="Kind">What.</param>
/// <param name="Operation">Told twice, it is one.</param>
/// <param name="By">What whoever did it is called; shown, never compared. Empty, as the following are, where it is about a drill.</param>
/// <param name="Owner">Entra object id of the plan's owner.</param>
/// <param name="Plan">The plan's id.</param>
/// <param name="Account">The account's name when it was done.</param>
public sealed record NewsItem(NewsKind Kind, string Operation, string By, string Owner, string Plan, string Account)
{
    /// <summary>The action it is about; null where it is about the plan.</summary>
    public NewsAction? Action { get; init; }

    /// <summary>The drill it is about; null where it is about a plan.</summary>
    public NewsDrill? Drill { get; init; }

    /// <summary>When the person was told, in whole seconds; null for not yet. It is kept a while: what is written again must not be told again.</summary>
    public Instant? Told { get; init; }

    /// <summary>Whether the person was told.</summary>
    public bool IsTold => Told is not null;

    /// <summary>A drill the person wrote is flagged. Every month that says so is the same operation.</summary>
    public static NewsItem Of(NewsDrill drill) => new(NewsKind.DrillFlagged, $"drill.flagged/{drill.Id}", "", "", "", "") { Drill = drill };

    /// <summary>Whether it says what another says that was not told yet.</summary>
    public bool IsSame(NewsItem other) => !IsTold && (Kind, Owner, Plan, Action, Drill?.Id) == (other.Kind, other.Owner, other.Plan, other.Action, other.Drill?.Id);
}

/// <summary>The action that news are about.</summary>
/// <param name="What">As it was typed, or the beginning of it.</param>
/// <param name="Due">By when; null for no day.</param>
public sealed record NewsAction(string What, LocalDate? Due);

/// <summary>The drill that news are about.</summary>
/// <param name="Id">Which.</param>
/// <param name="Objective">What it practises, as it was called then.</param>
/// <param name="Figures">How it was answered until then.</param>
public sealed record NewsDrill(DrillId Id, Bilingual<string> Objective, DrillDeviation Figures);

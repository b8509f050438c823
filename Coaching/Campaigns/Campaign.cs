using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Coaching.Campaigns;

/// <summary>What follows a training, so that it is not forgotten: who keeps which skills alive, from when to when. Whom it concerns stands beside it.</summary>
/// <param name="Id">As <see cref="IdOf"/> makes it.</param>
/// <param name="Name">What the training is called.</param>
/// <param name="Training">The day of the training.</param>
/// <param name="By">Whoever made it.</param>
public sealed record Campaign(string Id, string Name, LocalDate Training, CampaignTrainer By)
{
    /// <summary>Characters a name may have.</summary>
    public const int LongestName = 80;

    /// <summary>People a campaign may have: they are told of it in the turn that starts it, and somebody waits for its answer.</summary>
    public const int MostPeople = 500;

    /// <summary>Skills it may have; a check asks one drill of each.</summary>
    public const int MostSkills = 9;

    /// <summary>Days a control is held back, and skills that begin later wait.</summary>
    public const int HeldBackDays = 30;

    /// <summary>Percent of the people who wait where the control is a waitlist.</summary>
    public const int WaitingPercent = 15;

    /// <summary>How many days back the training may be, and how many ahead.</summary>
    public const int MostDaysBack = 60, MostDaysAhead = 180;

    /// <summary>Days of drills it must leave: in fewer nothing comes twice.</summary>
    public const int LeastDays = 14;

    /// <summary>Lengths to choose from, in days from the training.</summary>
    public static ImmutableArray<int> Lengths { get; } = [30, 60, 90, 180];

    /// <summary>Counts the changes; one made on an older revision is stale.</summary>
    public int Revision { get; init; }

    /// <summary>Entra object id of the manager whose team is followed: whoever joins it later takes part too. Null where nobody is.</summary>
    public string? Follows { get; init; }

    /// <summary>In the order they were chosen.</summary>
    public ImmutableArray<CampaignSkill> Skills { get; init; } = [];

    /// <summary>The first day of drills; null while that is not planned.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>Days from the training to the last day.</summary>
    public int Length { get; init; } = 90;

    /// <summary>Whether somebody who joins later has the whole length; else it ends for all on one day.</summary>
    public bool HasOwnDays { get; init; }

    /// <summary>What it is compared with.</summary>
    public CampaignControl Control { get; init; }

    /// <summary>The skill that is held back; null where the control is no probe.</summary>
    public SkillId? Probe { get; init; }

    /// <summary>Whether what was practised is kept up, lightly, after the end.</summary>
    public bool KeepsUp { get; init; } = true;

    /// <summary>How far it was brought.</summary>
    public CampaignStage Stage { get; init; }

    /// <summary>Whether nothing is sent for now.</summary>
    public bool IsPaused { get; init; }

    /// <summary>The last day for those who were there from the start.</summary>
    public LocalDate End => Training.PlusDays(Length);

    /// <summary>Whether people ever took part; a draft that is put away loses its calendar.</summary>
    public bool HasBegun => Stage != CampaignStage.Draft && Start is not null;

    /// <summary>The id of a campaign that an operation makes: the same each time it is carried out.</summary>
    public static string IdOf(string operation) => $"c{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(operation)))[..12]}";

    /// <summary>Whether a text that came from outside may be an id.</summary>
    public static bool IsId(string? text) => text is { Length: 13 } && text[0] == 'c' && text[1..].All(char.IsAsciiHexDigitLower);

    /// <summary>What it is on a day, for those who were there from the start.</summary>
    public CampaignState On(LocalDate day) => Stage switch
    {
        CampaignStage.Draft => CampaignState.Draft,
        CampaignStage.Archived => CampaignState.Archived,
        CampaignStage.Ended => CampaignState.Ended,
        CampaignStage.Started when day > End => CampaignState.Ended,
        CampaignStage.Started when IsPaused => CampaignState.Paused,
        CampaignStage.Started => day < Start ? CampaignState.Scheduled : CampaignState.Running,
        _ => throw new NotSupportedException($"{Stage} is no stage of a campaign."),
    };

    /// <summary>Whether somebody waits: drawn from ids alone, so that nobody draws again.</summary>
    /// <param name="person">Entra object id.</param>
    public bool HoldsBack(string person) => Control == CampaignControl.Waitlist
        && BitConverter.ToUInt16(SHA256.HashData(Encoding.UTF8.GetBytes($"{Id}/{person}"))) % 100 < WaitingPercent;

    /// <summary>Whether two are equal, list by list.</summary>
    public bool Equals(Campaign? other) => other is not null
        && (Id, Name, Training, By, Revision, Follows, Start, Length, HasOwnDays, Control, Probe, KeepsUp, Stage, IsPaused)
            .Equals((other.Id, other.Name, other.Training, other.By, other.Revision, other.Follows, other.Start, other.Length, other.HasOwnDays, other.Control, other.Probe, other.KeepsUp, other.Stage, other.IsPaused))
        && Skills.SequenceEqual(other.Skills);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Revision);
}

/// <summary>Whoever made a campaign.</summary>
/// <param name="ObjectId">Entra object id.</param>
/// <param name="Name">What the person was called then; shown, never compared.</param>
public sealed record CampaignTrainer(string ObjectId, string Name);

using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about the matrix of ability and attitude. Names and notes are given as people typed them.</summary>
public abstract partial class Texts
{
    /// <summary>The message that shows the matrix.</summary>
    public abstract string MatrixWord { get; }

    public abstract string MatrixTitle { get; }

    public abstract string MatrixTitleOf(string name);

    /// <summary>The card in a sentence, for a client that cannot draw it, and for notifications: it names nobody.</summary>
    public abstract string MatrixFallback { get; }

    /// <summary>Who sees one's own matrix.</summary>
    public abstract string MatrixPrivacy { get; }

    /// <summary>Who sees the matrix of a manager one leads.</summary>
    public abstract string MatrixPrivacyOf(string name);

    public abstract string MatrixWithoutTeam { get; }

    public abstract string AbilityLabel { get; }

    public abstract string AbilityName(Ability ability);

    public abstract string AttitudeLabel { get; }

    public abstract string AttitudeName(Attitude attitude);

    /// <summary>What to do with the reps of a cell.</summary>
    public abstract string TeamActionName(TeamAction action);

    /// <param name="ability">The row.</param>
    /// <param name="share">Whole percent of the reps placed; null where there are too few to say.</param>
    public abstract string MatrixRow(Ability ability, int? share);

    /// <param name="attitude">The cell in its row.</param>
    /// <param name="share">Whole percent of the reps placed; null where there are too few to say.</param>
    public abstract string MatrixCell(Attitude attitude, int? share);

    public abstract string NobodyHere { get; }

    /// <summary>Names one behind the other.</summary>
    public abstract string Names(IEnumerable<string> names);

    public abstract string TeamConclusion(TeamConclusion conclusion);

    public abstract string MatrixTooFew(int placed, int least);

    public abstract string NotPlacedYet(IEnumerable<string> names);

    public abstract string PlaceNote(string name, LocalDate date, string? note);

    public abstract string MoreNotes(int count);

    public abstract string RepLabel { get; }

    public abstract string RepMissing { get; }

    public abstract string PlaceNoteLabel { get; }

    public abstract string PlaceButton { get; }

    public abstract string RepPlaced(string name);

    public abstract string RepNotOnTeam { get; }

    public abstract string PlaceUndone(string name);

    public abstract string PlacedSince { get; }

    public abstract string NobodyOnTeamCalled(string typed);

    /// <summary>Asks who is meant by a name.</summary>
    /// <param name="typed">The name.</param>
    /// <param name="names">At least one.</param>
    public abstract string WhoIsMeant(string typed, IEnumerable<string> names);
}

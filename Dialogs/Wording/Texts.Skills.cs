using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <summary>What is said about skills.</summary>
public abstract partial class Texts
{
    /// <summary>The message that opens the card of ratings.</summary>
    public abstract string RateWord { get; }

    public abstract string RateTitle { get; }

    public abstract string RateIntro { get; }

    public abstract string RateHelp { get; }

    /// <summary>The card in a sentence, for a client that cannot draw it.</summary>
    public abstract string RateFallback { get; }

    public abstract string RateWho { get; }

    public abstract string RateSkill { get; }

    public abstract string RateScore { get; }

    public abstract string RateEvidence { get; }

    public abstract string RateAccount { get; }

    public abstract string EvidenceExample { get; }

    public abstract string ShowAnchors { get; }

    public abstract string AnchorsChanged { get; }

    /// <summary>A trainer has edited the skill since its lines were shown.</summary>
    public abstract string AnchorsEdited { get; }

    public abstract string RateAnother { get; }

    /// <summary>The reader, in a list of people.</summary>
    public abstract string Myself { get; }

    /// <summary>Somebody who is no longer in the reader's team.</summary>
    public abstract string FormerRep { get; }

    public abstract string NotYourRep { get; }

    /// <summary>The answer to a line that rates somebody whom the reader does not lead.</summary>
    /// <param name="typed">What was taken for a name.</param>
    public abstract string NotYourRepNamed(string typed);

    /// <summary>Nobody is led yet who could be rated, or for whom something could be set.</summary>
    public abstract string NoRepsToChange { get; }

    /// <summary>A rating of somebody who has left the team is not taken back.</summary>
    public abstract string RatingStays { get; }

    /// <summary>The importance for somebody who has left the team is not taken back.</summary>
    public abstract string ImportanceStays { get; }

    /// <summary>A line named more than one skill.</summary>
    public abstract string OnlyOneRated { get; }

    public abstract string ScoreMissing { get; }

    public abstract string SkillGone { get; }

    public abstract string RatingTooOld { get; }

    /// <summary>A line that rates, to be sent by one tap.</summary>
    public string RateExample(string skill, int score) => $"{RateWord} {skill} {score}";

    public abstract string ScoreRefused(string typed);

    public abstract string SkillUnknown(string typed, IReadOnlyList<string> nearest);

    /// <param name="typed">What is near no skill.</param>
    /// <param name="word">The message that shows all.</param>
    public abstract string NoSkillNear(string typed, string word);

    public abstract string EvidenceTooLong(int length, int longest);

    public abstract string SkillRetired(string skill, IReadOnlyList<string> nearest);

    /// <summary>A skill and what it is.</summary>
    public abstract string SkillMeans(string name, string definition);

    /// <summary>What an observer sees at a score.</summary>
    public abstract string AnchorLine(int score, string anchor);

    /// <summary>What an observer would see at the next score.</summary>
    public abstract string NextAnchor(int score, string anchor);

    /// <param name="rep">Whose skill; null for the reader's own.</param>
    /// <param name="skill">What it is called.</param>
    /// <param name="score">1 to 7.</param>
    public abstract string Rated(string? rep, string skill, int score);

    /// <param name="rep">Whose skill; null for the reader's own.</param>
    /// <param name="skill">What it is called.</param>
    public abstract string RatingUndone(string? rep, string skill);

    public abstract string EvidenceLine(string evidence, string? account);

    public abstract string RatedBefore(int score, LocalDate date);

    /// <summary>The other of rep and manager sees the skill otherwise.</summary>
    /// <param name="by">Who has rated now.</param>
    /// <param name="score">The other's.</param>
    public abstract string SeenOtherwise(Rater by, int score);
}

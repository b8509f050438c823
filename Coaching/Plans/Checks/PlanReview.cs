using System.Collections.Immutable;
using NodaTime;

namespace CoachBot.Coaching.Plans.Checks;

/// <summary>How a question of the review was answered.</summary>
/// <param name="Question">Which.</param>
/// <param name="IsYes">Yes, or no.</param>
/// <param name="Comment">At most <see cref="LongestComment"/> characters; null for none.</param>
public sealed record ReviewAnswer(ReviewQuestion Question, bool IsYes, string? Comment = null)
{
    /// <summary>Characters of a comment.</summary>
    public const int LongestComment = 500;
}

/// <summary>What a reviewer says about one version of a plan.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Version">The version that was read.</param>
/// <param name="Reviewer">Entra object id.</param>
/// <param name="Date">The day, in the reviewer's zone.</param>
/// <param name="IsApproved">Approved, or given back.</param>
/// <param name="Answers">In the order of the questions; while the review is under way, those given so far.</param>
public sealed record PlanReview(string Plan, int Version, string Reviewer, LocalDate Date, bool IsApproved, ImmutableArray<ReviewAnswer> Answers)
{
    /// <summary>Questions that have no answer yet.</summary>
    public ImmutableArray<ReviewQuestion> Open => ReviewQuestions.All.RemoveAll(question => Answers.Any(answer => answer.Question == question));

    /// <summary>What the author sees at a step: answers of no, and comments.</summary>
    public IEnumerable<ReviewAnswer> At(PlanStep step) => Answers.Where(answer => (!answer.IsYes || answer.Comment is not null) && answer.Question.Step() == step);

    /// <summary>The review with a question answered, or answered anew.</summary>
    /// <exception cref="ArgumentException">The comment is too long.</exception>
    public PlanReview With(ReviewAnswer answer) => answer.Comment?.Length > ReviewAnswer.LongestComment
        ? throw new ArgumentException($"The comment on {answer.Question} has {answer.Comment.Length} characters; at most {ReviewAnswer.LongestComment} are accepted.", nameof(answer))
        : this with { Answers = [.. Answers.RemoveAll(other => other.Question == answer.Question).Add(answer).OrderBy(each => each.Question)] };

    /// <summary>Compared by value.</summary>
    public bool Equals(PlanReview? other) =>
        other is not null && (Plan, Version, Reviewer, Date, IsApproved) == (other.Plan, other.Version, other.Reviewer, other.Date, other.IsApproved)
        && Answers.SequenceEqual(other.Answers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Plan, Version, Reviewer, Date);
}

using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>A review as its author reads it.</summary>
internal static class ReviewLines
{
    /// <summary>Characters of a comment among the fields of a step; all of it is read where the plan stands, and with its version.</summary>
    private const int LongestAtStep = 200;

    /// <summary>All of a review: each question with its answer and comment. The version must have one.</summary>
    public static Section All(PlanVersion version, Exchange exchange) =>
        new(Heading(version, exchange), null, [.. version.Review!.Answers.Select(answer => Row(answer, exchange))]);

    /// <summary>The same, with comments no longer than a line or two.</summary>
    public static Section Short(PlanVersion version, Exchange exchange) => new(
        Heading(version, exchange),
        null,
        [.. version.Review!.Answers.Select(answer => new SectionRow(exchange.PlanWords().Of(answer.Question), Cut(answer), exchange.Texts.ReviewAnswerName(answer.IsYes)))]);

    /// <summary>All of a review, to be read page by page: each question with its answer and comment.</summary>
    public static IEnumerable<string> Whole(PlanVersion version, Exchange exchange) => version.Review!.Answers
        .Select(answer => exchange.Texts.ReviewedBefore(exchange.PlanWords().Of(answer.Question), answer.IsYes, answer.Comment is { } comment ? Escape.Markdown(comment) : null))
        .Prepend(Heading(version, exchange));

    /// <summary>What an earlier version was criticised for: answers of no, and comments; nothing without a review.</summary>
    public static IEnumerable<string> Before(PlanVersion? version, Exchange exchange) => version?.Review is not { } review ? [] : review.Answers
        .Where(answer => !answer.IsYes || answer.Comment is not null)
        .Select(answer => exchange.Texts.ReviewedBefore(exchange.PlanWords().Of(answer.Question), answer.IsYes, Cut(answer)))
        .Prepend(exchange.Texts.Labelled($"**{exchange.Texts.VersionName(version.Number)}**", Heading(version, exchange)));

    /// <summary>Who reviewed it when, and what came of it. The version must have a review.</summary>
    public static string Heading(PlanVersion version, Exchange exchange) =>
        exchange.Texts.ReviewHeading(version.Reviewer!, version.Review!.Date, version.Review.IsApproved);

    /// <summary>What was said at a step: answers of no, and comments; nothing without a review.</summary>
    public static IEnumerable<string> At(PlanStep step, PlanVersion? version, Exchange exchange) => version?.Review is { } review
        ? review.At(step).Select(answer => exchange.Texts.ReviewComment(version.Reviewer!, exchange.PlanWords().Of(answer.Question), answer.IsYes, Cut(answer)))
        : [];

    /// <summary>Where there is something to read, in one line; null for nowhere.</summary>
    public static string? Places(PlanVersion version, Exchange exchange)
    {
        var steps = Enum.GetValues<PlanStep>().Where(step => version.Review!.At(step).Any()).Select(step => (int)step + 1).ToList();
        return steps.Count == 0 ? null : exchange.Texts.ReviewPlaces(steps);
    }

    private static string? Cut(ReviewAnswer answer) => answer.Comment is { } comment ? CardText.CutMarkdown(Escape.Markdown(comment.ReplaceLineEndings(" ")), LongestAtStep) : null;

    private static SectionRow Row(ReviewAnswer answer, Exchange exchange) => new(
        exchange.PlanWords().Of(answer.Question),
        answer.Comment is { } comment ? Escape.Markdown(comment) : null,
        exchange.Texts.ReviewAnswerName(answer.IsYes));
}

using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>The method's questions on one plan, each to be answered with yes or no and a comment.</summary>
public static class ReviewForm
{
    /// <summary>The answers.</summary>
    public const string Yes = "yes", No = "no";

    /// <summary>The field of a question's answer.</summary>
    public static string AnswerOf(ReviewQuestion question) => $"a-{question.Id()}";

    /// <summary>The field of the comment on it.</summary>
    public static string CommentOn(ReviewQuestion question) => $"c-{question.Id()}";

    /// <summary>Shows the form. The plan must be submitted.</summary>
    /// <param name="place">Whose plan, and which.</param>
    /// <param name="found">The plan and its versions.</param>
    /// <param name="draft">What was entered, and what is wrong with it.</param>
    /// <param name="exchange">The turn.</param>
    public static Exchange Show(PlanRef place, FoundPlan found, FormDraft draft, Exchange exchange)
    {
        var (texts, about) = (exchange.Texts, new PlanRef(place.Owner, place.Plan).About);
        string print = found.Versions[^1].Print;
        Button To(string title, string op) => new(title, exchange.Press(op) with { About = about, Shown = print }, Answer.InPlace);
        return exchange.Show(FormCard.Draw(
            new(
                texts.ReviewTitle(found.Plan!.Head.Account),
                [texts.ReviewIntro, .. ReviewLines.Before(PlanHistory.ReviewedBefore(found), exchange)],
                Fields(draft, exchange),
                [To(texts.ApprovePlan, ReviewPresses.ApproveOp), To(texts.GivePlanBack, ReviewPresses.ReturnOp), To(texts.ReadPlan, ReviewPresses.OpenOp)],
                texts.ReviewFormFallback(found.Plan.Head.Account))
            {
                Notice = draft.Notice,
                Error = draft.Errors.GetValueOrDefault(FormDraft.Whole),
            },
            exchange.Turn.Language.Tag()));
    }

    /// <summary>What was entered, cut to what the fields take; an answer that is none is left out.</summary>
    public static ImmutableDictionary<string, string> Read(IReadOnlyDictionary<string, string> inputs, Exchange exchange)
    {
        var entered = FormInputs.Of(Fields(FormDraft.Empty, exchange), inputs);
        return entered.SetItems(ReviewQuestions.All.Select(AnswerOf).Where(id => entered[id] is not (Yes or No)).Select(id => KeyValuePair.Create(id, "")));
    }

    /// <summary>What is wrong with it, by field.</summary>
    public static ImmutableDictionary<string, string> Check(ImmutableDictionary<string, string> entered, bool isApproved, Exchange exchange)
    {
        var errors = ImmutableDictionary<string, string>.Empty;
        foreach (var question in ReviewQuestions.All)
        {
            string comment = PlanSlots.Clean(entered[CommentOn(question)]);
            errors = entered[AnswerOf(question)] is Yes or No ? errors : errors.SetItem(AnswerOf(question), exchange.Texts.ReviewAnswerMissing);
            errors = CardText.Cut(comment, ReviewAnswer.LongestComment) == comment ? errors : errors.SetItem(CommentOn(question), exchange.Texts.TextTooLong(comment.Length, ReviewAnswer.LongestComment));
        }

        bool isWithoutReason = !isApproved && Answers(entered).All(answer => answer is { IsYes: true, Comment: null });
        return errors.IsEmpty && isWithoutReason ? errors.SetItem(FormDraft.Whole, exchange.Texts.ReviewReasonMissing) : errors;
    }

    /// <summary>The answers that were entered.</summary>
    public static ImmutableArray<ReviewAnswer> Answers(ImmutableDictionary<string, string> entered) =>
    [
        .. ReviewQuestions.All.Select(question => new ReviewAnswer(
            question, entered[AnswerOf(question)] == Yes, PlanSlots.Clean(entered[CommentOn(question)]) is { Length: > 0 } comment ? comment : null)),
    ];

    private static ImmutableArray<Field> Fields(FormDraft draft, Exchange exchange) => FormInputs.Filled(draft, ReviewQuestions.All.SelectMany(question => Of(question, exchange)));

    private static IEnumerable<Field> Of(ReviewQuestion question, Exchange exchange) =>
    [
        new ChoiceField(AnswerOf(question), exchange.PlanWords().Of(question), null, [new(Yes, exchange.Texts.ReviewAnswerName(true)), new(No, exchange.Texts.ReviewAnswerName(false))]) { IsOpen = true },
        new TextField(CommentOn(question), exchange.Texts.CommentLabel(ReviewAnswer.LongestComment), null, ReviewAnswer.LongestComment + PlanStepCard.Spare, Multiline: true),
    ];
}

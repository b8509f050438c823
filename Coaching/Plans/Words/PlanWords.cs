using CoachBot.Coaching.Content;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Coaching.Plans.Practice;

namespace CoachBot.Coaching.Plans.Words;

/// <summary>What one language says about account planning.</summary>
public sealed class PlanWords
{
    private readonly PlanStepFile steps;
    private readonly PlanFieldFile fields;
    private readonly PlanReviewFile review;
    private readonly PlanPracticeFile practice;

    internal PlanWords(PlanStepFile steps, PlanFieldFile fields, PlanReviewFile review, PlanPracticeFile practice) =>
        (this.steps, this.fields, this.review, this.practice) = (steps, fields, review, practice);

    /// <summary>The words of both languages.</summary>
    public static Bilingual<PlanWords> Standard { get; } = PlanContent.Read(ContentFile.OpenEmbedded);

    /// <summary>A step's name, and what good looks like.</summary>
    public StepWords Of(PlanStep step) => steps.Steps[step.Id()];

    /// <summary>A section's heading.</summary>
    public string Of(PlanSection section) => steps.Sections[section.Id()];

    /// <summary>The name of a group of supporting material.</summary>
    public string Of(MaterialGroup group) => steps.Groups[group.Id()];

    /// <summary>A field's label, and a question that helps to fill it.</summary>
    public FieldWords Of(PlanField field) => fields.Fields[field.Id()];

    /// <summary>A question of the review of one plan.</summary>
    public string Of(ReviewQuestion question) => review.Questions[question.Id()];

    /// <summary>A principle, and the rule it is checked by.</summary>
    public PrincipleWords Of(Principle principle) => review.Principles[principle.Id()];

    /// <summary>A question on all plans together.</summary>
    public string Of(PortfolioQuestion question) => review.Portfolio[question.Id()];

    /// <summary>An element of the practice.</summary>
    public PracticeWords Of(PracticeElement element) => practice.Elements[element.Id()];

    /// <summary>What commonly goes wrong.</summary>
    public PracticeWords Of(PracticeFailure failure) => practice.Failures[failure.Id()];
}

/// <summary>A step.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Good">What good looks like, in two or three sentences.</param>
public sealed record StepWords(string Name, string Good);

/// <summary>A field.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Question">What helps to fill it.</param>
public sealed record FieldWords(string Label, string Question);

/// <summary>A principle.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Rule">When a plan keeps to it.</param>
public sealed record PrincipleWords(string Name, string Rule);

/// <summary>An element of the practice, or what goes wrong with it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Question">What is asked; yes is what to wish for.</param>
/// <param name="Mend">What to do first where it is not so.</param>
public sealed record PracticeWords(string Name, string Question, string Mend);

using System.Text.Json.Serialization;
using CoachBot.Coaching.Plans.Checks;
using CoachBot.Coaching.Plans.Portfolio;
using CoachBot.Coaching.Plans.Practice;

namespace CoachBot.Coaching.Plans.Words;

/// <summary>A file of words by id.</summary>
internal abstract record PlanWordsFile
{
    /// <summary>Its tables: name, ids it must have, ids it has.</summary>
    [JsonIgnore]
    public abstract IEnumerable<(string Field, IEnumerable<string> Needed, IEnumerable<string> Found)> Tables { get; }

    protected static (string Field, IEnumerable<string> Needed, IEnumerable<string> Found) Table<TKey, T>(string field, IReadOnlyDictionary<string, T> found)
        where TKey : struct, Enum => (field, Enum.GetValues<TKey>().Select(value => value.Id()), found.Keys);
}

/// <summary>Steps, sections, groups of supporting material.</summary>
internal sealed record PlanStepFile(
    IReadOnlyDictionary<string, StepWords> Steps, IReadOnlyDictionary<string, string> Sections, IReadOnlyDictionary<string, string> Groups) : PlanWordsFile
{
    [JsonIgnore]
    public override IEnumerable<(string Field, IEnumerable<string> Needed, IEnumerable<string> Found)> Tables =>
        [Table<PlanStep, StepWords>("steps", Steps), Table<PlanSection, string>("sections", Sections), Table<MaterialGroup, string>("groups", Groups)];
}

/// <summary>Fields.</summary>
internal sealed record PlanFieldFile(IReadOnlyDictionary<string, FieldWords> Fields) : PlanWordsFile
{
    [JsonIgnore]
    public override IEnumerable<(string Field, IEnumerable<string> Needed, IEnumerable<string> Found)> Tables => [Table<PlanField, FieldWords>("fields", Fields)];
}

/// <summary>Questions of reviews, principles, questions on the portfolio.</summary>
internal sealed record PlanReviewFile(
    IReadOnlyDictionary<string, string> Questions, IReadOnlyDictionary<string, PrincipleWords> Principles, IReadOnlyDictionary<string, string> Portfolio) : PlanWordsFile
{
    [JsonIgnore]
    public override IEnumerable<(string Field, IEnumerable<string> Needed, IEnumerable<string> Found)> Tables =>
    [
        Table<ReviewQuestion, string>("questions", Questions),
        Table<Principle, PrincipleWords>("principles", Principles),
        Table<PortfolioQuestion, string>("portfolio", Portfolio),
    ];
}

/// <summary>The self-check.</summary>
internal sealed record PlanPracticeFile(
    IReadOnlyDictionary<string, PracticeWords> Elements, IReadOnlyDictionary<string, PracticeWords> Failures) : PlanWordsFile
{
    [JsonIgnore]
    public override IEnumerable<(string Field, IEnumerable<string> Needed, IEnumerable<string> Found)> Tables =>
        [Table<PracticeElement, PracticeWords>("elements", Elements), Table<PracticeFailure, PracticeWords>("failures", Failures)];
}

using System.Collections.Immutable;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Drills.Library;
using CoachBot.Dialogs.TimeLine;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>A row as it was understood.</summary>
/// <param name="Row">As it stands there.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Skill">Null for none that is there.</param>
/// <param name="Best">The place of the best answer; null for none.</param>
/// <param name="Text">What the drill says.</param>
/// <param name="Errors">What is wrong with it.</param>
internal sealed record ReadRow(PackRow Row, Language Language, SkillId? Skill, int? Best, DrillText Text, ImmutableArray<PackError> Errors)
{
    /// <summary>Whether nothing is wrong with it by itself.</summary>
    public bool IsSound => Errors.IsEmpty;
}

/// <summary>Understands the rows of a pack one by one.</summary>
internal static class PackRowReading
{
    /// <summary>What a row says, with everything that is wrong with it by itself.</summary>
    public static ReadRow Read(PackRow row, DrillLibrary library)
    {
        var text = new DrillText(
            row.Line(PackColumns.Situation),
            [.. Enumerable.Range(1, Drill.Options).Select(number => new DrillOption(row.Line(PackColumns.Option(number)), row.Line(PackColumns.Reason(number))))],
            row.Line(PackColumns.Try));
        var (language, skill, best) = (LanguageOf(row, text), SkillOf(row, library), BestOf(row.Line(PackColumns.Best)));
        return new(row, language ?? Language.English, skill?.Id, best, text,
        [
            .. language is null ? [Error(PackColumns.Language, texts => texts.UnknownLanguage(row.Line(PackColumns.Language)))] : Array.Empty<PackError>(),
            .. skill is null ? [Error(PackColumns.Skill, texts => row.Line(PackColumns.Skill).Length == 0 ? texts.NothingThere : texts.UnknownSkill(row.Line(PackColumns.Skill)))] : Array.Empty<PackError>(),
            .. row.Line(PackColumns.Objective).Length == 0 ? [Error(PackColumns.Objective, texts => texts.NothingThere)] : Array.Empty<PackError>(),
            .. best is null ? [Error(PackColumns.Best, texts => texts.NoBest(row.Line(PackColumns.Best)))] : Array.Empty<PackError>(),
            .. DrillRules.Check(text, DrillFormCard.LimitsOf(language ?? Language.English)).Select(problem => Error(PackColumns.Of(problem), texts => texts.DrillProblem(problem))),
        ]);

        PackError Error(string column, Phrase what) => new(row[column].At, column, what);
    }

    /// <summary>The language that is named; where none is, that of the letters.</summary>
    private static Language? LanguageOf(PackRow row, DrillText text) => row.Line(PackColumns.Language) is { Length: > 0 } named
        ? Languages.FromLocale(named) ?? LanguageNames.Find(Width.Fold(named))
        : text.Situation.Any(Source.IsChinese) ? Language.Chinese : Language.English;

    private static SkillDefinition? SkillOf(PackRow row, DrillLibrary library) => row.Line(PackColumns.Skill) is { Length: > 0 } named
        ? SkillId.From(named) is { } id && library.Skills.Find(id) is { } skill && !library.Skills.IsRetired(id) ? skill : library.Skills.FindByName(named)
        : null;

    /// <summary>"1" to "4", or "A" to "D".</summary>
    private static int? BestOf(string text) => text.Trim().ToUpperInvariant() switch
    {
        [var number and >= '1' and < (char)('1' + Drill.Options)] => number - '1',
        [var letter and >= 'A' and < (char)('A' + Drill.Options)] => letter - 'A',
        _ => null,
    };
}

using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>What the form of a drill edits: a new drill of an objective, one of a new objective, or another wording of a drill in one language.</summary>
/// <param name="Language">The text's.</param>
/// <param name="Skill">Its skill.</param>
/// <param name="Objective">Null for a new one.</param>
/// <param name="Replaces">The drill in whose place it is put; null for none.</param>
public sealed record EditedDrill(Language Language, SkillId Skill, ObjectiveId? Objective, DrillId? Replaces)
{
    private const char Between = '.';

    private const string InObjective = "in", OfSkill = "of", InPlaceOf = "for";

    /// <summary>The language whose text stays as it is.</summary>
    public Language Other => Language == Language.English ? Language.Chinese : Language.English;

    /// <summary>As a button carries it: "en.in.price/hold-before-trade".</summary>
    public string About => Replaces is { } drill ? Text(InPlaceOf, drill.ToString()) : Objective is { } objective ? Text(InObjective, objective.Value) : Text(OfSkill, Skill.Value);

    /// <summary>A new drill of an objective, in the reader's language.</summary>
    public static EditedDrill In(ObjectiveId objective, Exchange exchange) => new(exchange.Turn.Language, objective.Skill, objective, null);

    /// <summary>A new drill of a new objective, in the reader's language.</summary>
    public static EditedDrill Of(SkillId skill, Exchange exchange) => new(exchange.Turn.Language, skill, null, null);

    /// <summary>Another wording of a drill.</summary>
    public static EditedDrill For(DrillId drill, Language language) => new(language, drill.Objective.Skill, drill.Objective, drill);

    /// <summary>What a button carried; null when it is none of it.</summary>
    public static EditedDrill? Read(string? about) => (about ?? "").Split(Between) is [var tag, var what, var id] && Languages.FromLocale(tag) is { } language
        ? what switch
        {
            InObjective => ObjectiveId.From(id) is { } objective ? new(language, objective.Skill, objective, null) : null,
            OfSkill => SkillId.From(id) is { } skill ? new(language, skill, null, null) : null,
            InPlaceOf => DrillId.From(id) is { } drill ? For(drill, language) : null,
            _ => null,
        }
        : null;

    /// <summary>Whether what it is about is there.</summary>
    public bool IsThere(DrillLibrary library) =>
        library.Skills.Find(Skill) is not null && (Objective is null || library.Written.FindWhole(Objective.Value) is not null) && (Replaces is null || library.Find(Replaces.Value) is not null);

    /// <summary>The text that stays in the other language; null where there is none.</summary>
    public DrillText? Kept(DrillLibrary library) => Replaces is { } id && library.Find(id) is { } drill
        ? Other == Language.English ? library.TextOf(drill).English : library.TextOf(drill).Chinese
        : null;

    private string Text(string what, string id) => $"{Language.Tag()}{Between}{what}{Between}{id}";
}

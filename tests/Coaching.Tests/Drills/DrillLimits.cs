using System.Text.RegularExpressions;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Drills;

/// <summary>How long the texts of a drill may be in a language, in characters: both fit a card on a phone.</summary>
internal sealed record DrillLimits(int Name, int Goal, (int Least, int Most) Situation, (int Least, int Most) Option, int Why, int Try, Regex SentenceEnd)
{
    private static readonly DrillLimits English = new(60, 160, (80, 420), (30, 140), 200, 160, new(@"[.!?]""?(?=\s|$)"));

    private static readonly DrillLimits Chinese = new(25, 70, (40, 200), (12, 60), 90, 70, new("[。！？]"));

    public static TheoryData<string> Skills => new(SkillLibrary.Standard.Skills.Select(skill => skill.Id.Value));

    /// <summary>Reads a skill by itself, so that one that is wrong does not hide the others.</summary>
    public static IReadOnlyList<DrillObjective> Objectives(string skill) => DrillContent.Read(ContentFile.OpenEmbedded, new(skill));

    /// <summary>The objectives of a skill in both languages, each with its limits.</summary>
    public static IEnumerable<(ObjectiveText Text, DrillLimits Limits)> Names(string skill) =>
        Objectives(skill).SelectMany(objective => Both(objective.Text));

    /// <summary>The drills of a skill in both languages, each with its limits.</summary>
    public static IEnumerable<(DrillText Text, DrillLimits Limits)> Drills(string skill) =>
        Objectives(skill).SelectMany(objective => objective.Drills).SelectMany(drill => Both(drill.Text));

    /// <summary>Everything a person reads of a skill in one language.</summary>
    public static IEnumerable<string> Texts(string skill, Func<Bilingual<DrillText>, DrillText> drill, Func<Bilingual<ObjectiveText>, ObjectiveText> name) =>
        Objectives(skill).SelectMany(objective => objective.Drills.Select(each => drill(each.Text)).SelectMany(Texts)
            .Append(name(objective.Text).Name).Append(name(objective.Text).Goal));

    public static IEnumerable<string> Texts(DrillText drill) =>
        [drill.Situation, drill.Try, .. drill.Options.SelectMany(option => new[] { option.Text, option.Why })];

    private static IEnumerable<(T Text, DrillLimits Limits)> Both<T>(Bilingual<T> text)
        where T : notnull => [(text.English, English), (text.Chinese, Chinese)];
}

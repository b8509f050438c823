using System.Text.RegularExpressions;
using CoachBot.Coaching.Content;
using CoachBot.Coaching.Drills;
using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Drills;

/// <summary>What is told of a skill, each text with the limits of its language.</summary>
internal static class StandardDrills
{
    private static readonly (DrillLimits, Regex) English = (DrillLimits.English, new(@"[.!?]""?(?=\s|$)"));

    private static readonly (DrillLimits, Regex) Chinese = (DrillLimits.Chinese, new("[。！？]"));

    public static TheoryData<string> Skills => new(SkillLibrary.Standard.Skills.Select(skill => skill.Id.Value));

    /// <summary>Reads a skill by itself, so that one that is wrong does not hide the others.</summary>
    public static IReadOnlyList<DrillObjective> Objectives(string skill) => DrillContent.Read(ContentFile.OpenEmbedded, new(skill));

    /// <summary>The objectives of a skill in both languages, each with its limits.</summary>
    public static IEnumerable<(ObjectiveText Text, DrillLimits Limits, Regex SentenceEnd)> Names(string skill) =>
        Objectives(skill).SelectMany(objective => Both(objective.Text));

    /// <summary>The drills of a skill in both languages, each with its limits.</summary>
    public static IEnumerable<(DrillText Text, DrillLimits Limits, Regex SentenceEnd)> Drills(string skill) =>
        Objectives(skill).SelectMany(objective => objective.Drills).SelectMany(drill => Both(drill.Text));

    /// <summary>Everything a person reads of a skill in one language.</summary>
    public static IEnumerable<string> Texts(string skill, Func<Bilingual<DrillText>, DrillText> drill, Func<Bilingual<ObjectiveText>, ObjectiveText> name) =>
        Objectives(skill).SelectMany(objective => objective.Drills.Select(each => drill(each.Text)).SelectMany(Texts)
            .Append(name(objective.Text).Name).Append(name(objective.Text).Goal));

    public static IEnumerable<string> Texts(DrillText drill) =>
        [drill.Situation, drill.Try, .. drill.Options.SelectMany(option => new[] { option.Text, option.Why })];

    private static IEnumerable<(T Text, DrillLimits Limits, Regex SentenceEnd)> Both<T>(Bilingual<T> text)
        where T : notnull => [(text.English, English.Item1, English.Item2), (text.Chinese, Chinese.Item1, Chinese.Item2)];
}

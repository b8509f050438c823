using System.Collections.Immutable;
using CoachBot.Coaching.Content;

namespace CoachBot.Coaching.Skills;

/// <summary>Reads the standard skills from their files.</summary>
public static class SkillContent
{
    private const string FactsFile = "Skills/skills.json";

    /// <summary>The skills, in the order of the file of facts.</summary>
    /// <param name="open">Opens files by their name.</param>
    /// <exception cref="InvalidDataException">A file is missing, cannot be read, or holds a skill that nobody could save; the message names file and field.</exception>
    public static ImmutableArray<SkillDefinition> Read(OpenContent open) =>
        [.. ContentFile.Read(open, FactsFile, ContentJson.Default.SkillFacts).Skills.Select((facts, index) => Read(open, facts, index))];

    private static SkillDefinition Read(OpenContent open, SkillFact facts, int index)
    {
        var id = SkillId.From(facts.Id) ?? throw ContentFile.Unreadable(FactsFile, $"skills[{index}].id", $"'{facts.Id}' is no id of a skill.");
        if (facts.SaleTypes.Count == 0)
        {
            throw ContentFile.Unreadable(FactsFile, $"skills[{index}].saleTypes", "there is none; at least one is needed.");
        }

        string name = $"Skills/{id}";
        var text = ContentFile.ReadBoth(open, name, ContentJson.Default.SkillText);
        var files = ContentFile.Both(name);
        Hold(files.English, text.English);
        Hold(files.Chinese, text.Chinese);
        return new(id, facts.Version, facts.Stage, facts.SaleTypes.Aggregate((all, type) => all | type), text);
    }

    private static void Hold(string file, SkillText text)
    {
        if (SkillRules.Check(text) is [var problem, ..])
        {
            throw ContentFile.Unreadable(file, problem.Item == 0 ? $"{problem.Field}" : $"{problem.Field} {problem.Item}", $"'{problem.Value}' is {problem.Fault} ({problem.Limit}).");
        }
    }
}

/// <summary>What does not depend on the language.</summary>
internal sealed record SkillFacts(IReadOnlyList<SkillFact> Skills);

/// <summary>The same of one skill.</summary>
internal sealed record SkillFact(string Id, int Version, BuyingStage Stage, IReadOnlyList<SaleTypes> SaleTypes);

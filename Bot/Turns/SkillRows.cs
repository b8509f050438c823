using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Coaching;
using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Skills.Library;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Turns;

/// <summary>Versions of skills as rows of an organisation, and back.</summary>
internal static class SkillRows
{
    private static readonly OrganisationJson Json = new(new(OrganisationJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The row of a version that must not be there yet.</summary>
    /// <param name="skill">The version.</param>
    /// <param name="by">Entra object id of whoever saved it.</param>
    /// <param name="at">When.</param>
    public static InsertRow Insert(SkillDefinition skill, string by, Instant at) => new(OrganisationKeys.Skill(skill.Id, skill.Version), JsonSerializer.Serialize(
        new(
            RowReading.Version,
            by,
            at.ToUnixTimeSeconds(),
            StageIds.Of(skill.Stage),
            SaleTypeIds.Of(skill.SaleTypes),
            Write(skill.Text.English),
            skill.Text.Chinese.Equals(skill.Text.English) ? null : Write(skill.Text.Chinese)),
        Json.StoredSkill));

    /// <summary>The version of a row.</summary>
    /// <exception cref="UnreadableRowException">It is not what it should be.</exception>
    public static SkillDefinition Read(StoredRow row)
    {
        var (id, version) = OrganisationKeys.SkillOf(row.Key);
        return RowReading.Understand(row, Json.StoredSkill, stored => new SkillDefinition(
            id, version, Stage(stored.Stage), Types(stored.Types), new(Read(stored.En), Read(stored.Zh ?? stored.En))));
    }

    private static BuyingStage Stage(string id) => StageIds.Read(id) ?? throw new FormatException($"'{id}' is no stage of the buying cycle.");

    private static SaleTypes Types(string ids) => SaleTypeIds.Read(RowReading.Given(ids)) is var types && SaleTypeIds.Of(types) == ids ? types : throw new FormatException($"'{ids}' are no types of sale.");

    private static StoredSkillText Write(SkillText text) => new(text.Name, text.ShortName, text.Definition, text.SubSkills, text.Anchors, text.Words);

    private static SkillText Read(StoredSkillText stored) => stored.Anchors.Count == Score.Highest
        ? new(
            RowReading.Given(stored.Name),
            RowReading.Given(stored.Short),
            RowReading.Given(stored.Definition),
            [.. stored.Parts.Select(RowReading.Given)],
            [.. stored.Anchors.Select(RowReading.Given)],
            [.. stored.Words.Select(RowReading.Given)])
        : throw new FormatException($"{stored.Anchors.Count} anchors are not {Score.Highest}.");
}

using System.Collections.Immutable;
using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Training;

/// <summary>The fields of a stage's form: filled from a stage, and read back into one.</summary>
public static class StageFields
{
    /// <summary>Ids of the fields.</summary>
    public const string Name = "name", OtherName = "other", From = "from", To = "to";

    /// <summary>What stands in the fields for a stage.</summary>
    public static ImmutableDictionary<string, string> Of(ProgrammeStage stage, Language language) => ImmutableDictionary.CreateRange(
    [
        KeyValuePair.Create(Name, stage.Name.In(language)),
        KeyValuePair.Create(OtherName, stage.Name.OtherThan(language)),
        KeyValuePair.Create(From, $"{stage.FromWeek}"),
        KeyValuePair.Create(To, $"{stage.ToWeek}"),
    ]);

    /// <summary>The stage that was entered, as far as nothing is wrong.</summary>
    internal static ProgrammeStage Read(FieldReading fields, string id, Language language)
    {
        var name = fields.Needed(Name, OtherName, ProgrammeStage.LongestName, language);
        var (from, to) = (fields.Number(From, 1, ProgrammeStage.LastWeek), fields.Number(To, 1, ProgrammeStage.LastWeek));
        if (to < from)
        {
            fields.Errors.TryAdd(To, texts => texts.WeeksReversed(from));
        }

        return new(id, name, from, to);
    }
}

using System.Collections.Immutable;

namespace CoachBot.Coaching.Training;

/// <summary>What stages and topics must keep to.</summary>
internal static class ProgrammeRules
{
    /// <exception cref="ArgumentException">It does not keep to it; the message names value and what is accepted.</exception>
    public static void Hold(ProgrammeStage stage)
    {
        Hold(stage.Name, ProgrammeStage.LongestName, nameof(stage));
        if (stage.FromWeek < 1 || stage.ToWeek < stage.FromWeek || stage.ToWeek > ProgrammeStage.LastWeek)
        {
            throw new ArgumentException(
                $"Weeks {stage.FromWeek} to {stage.ToWeek} of '{stage.Name.English}' are no weeks of tenure from 1 to {ProgrammeStage.LastWeek}, the first before the last.", nameof(stage));
        }
    }

    /// <exception cref="ArgumentException">It does not keep to it; the message names value and what is accepted.</exception>
    public static void Hold(ProgrammeTopic topic, ImmutableArray<ProgrammeStage> stages)
    {
        Hold(topic.Name, ProgrammeTopic.LongestName, nameof(topic));
        if (topic.UsedFor is { } use)
        {
            Hold(use, ProgrammeTopic.LongestName, nameof(topic));
        }

        if (topic.Hours is < 1 or > ProgrammeTopic.MostHours)
        {
            throw new ArgumentException($"{topic.Hours} hours of '{topic.Name.English}' are not 1 to {ProgrammeTopic.MostHours}.", nameof(topic));
        }

        if (!stages.Any(stage => stage.Id == topic.Stage))
        {
            throw new ArgumentException($"'{topic.Stage}' of '{topic.Name.English}' is no stage; there are {string.Join(", ", stages.Select(stage => stage.Id))}.", nameof(topic));
        }
    }

    private static void Hold(Bilingual<string> words, int longest, string of)
    {
        foreach (string text in new[] { words.English, words.Chinese })
        {
            if (string.IsNullOrWhiteSpace(text) || text.Length > longest)
            {
                throw new ArgumentException($"'{text}' is not 1 to {longest} characters.", of);
            }
        }
    }
}

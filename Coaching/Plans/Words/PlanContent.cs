using System.Text.Json.Serialization.Metadata;
using CoachBot.Coaching.Content;

namespace CoachBot.Coaching.Plans.Words;

/// <summary>Reads the words of account planning from their files.</summary>
public static class PlanContent
{
    /// <summary>The words of both languages.</summary>
    /// <param name="open">Opens files by their name.</param>
    /// <exception cref="InvalidDataException">A file is missing, cannot be read, lacks a word, or has one for nothing; the message names file and field.</exception>
    public static Bilingual<PlanWords> Read(OpenContent open)
    {
        var steps = Read(open, "Plans/steps", ContentJson.Default.PlanStepFile);
        var fields = Read(open, "Plans/fields", ContentJson.Default.PlanFieldFile);
        var review = Read(open, "Plans/review", ContentJson.Default.PlanReviewFile);
        var practice = Read(open, "Plans/practice", ContentJson.Default.PlanPracticeFile);
        return new(
            new(steps.English, fields.English, review.English, practice.English),
            new(steps.Chinese, fields.Chinese, review.Chinese, practice.Chinese));
    }

    private static Bilingual<T> Read<T>(OpenContent open, string name, JsonTypeInfo<T> type)
        where T : PlanWordsFile
    {
        var both = ContentFile.ReadBoth(open, name, type);
        var files = ContentFile.Both(name);
        Hold(files.English, both.English);
        Hold(files.Chinese, both.Chinese);
        return both;
    }

    private static void Hold(string file, PlanWordsFile content)
    {
        foreach (var (field, needed, found) in content.Tables)
        {
            if (needed.Except(found).FirstOrDefault() is { } missing)
            {
                throw ContentFile.Unreadable(file, $"{field}.{missing}", "it is missing.");
            }

            if (found.Except(needed).FirstOrDefault() is { } unknown)
            {
                throw ContentFile.Unreadable(file, $"{field}.{unknown}", "there is no such thing.");
            }
        }
    }
}

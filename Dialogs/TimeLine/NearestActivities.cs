using System.Collections.Immutable;
using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds the activities whose names come nearest to a word that is none.</summary>
internal static class NearestActivities
{
    private const int Most = 3;
    private const int LongestWord = 40;

    private static readonly ImmutableArray<WorkActivity> OfNothing = [WorkActivity.MeetingsAndOther, WorkActivity.PersonalTime];

    private static readonly ILookup<bool, KeyValuePair<string, ImmutableArray<WorkActivity>>> NamesByScript =
        ActivityLexicon.All.ToLookup(name => Source.IsChinese(name.Key[0]));

    /// <summary>One to three, nearest first; for a word near nothing, what may be anything.</summary>
    public static ImmutableArray<WorkActivity> To(string words)
    {
        string name = ActivityLexicon.Squeeze(words);
        if (name.Length is 0 or > LongestWord)
        {
            return OfNothing;
        }

        var nearest = new double[WorkActivities.All.Length];
        Array.Fill(nearest, double.MaxValue);
        foreach (var (known, activities) in NamesByScript[Source.IsChinese(name[0])])
        {
            if (Distance(name, known) is { } distance)
            {
                foreach (var activity in activities)
                {
                    nearest[(int)activity] = Math.Min(nearest[(int)activity], distance);
                }
            }
        }

        var found = WorkActivities.All.Where(activity => nearest[(int)activity] < double.MaxValue).OrderBy(activity => nearest[(int)activity]);
        return found.Take(Most).ToImmutableArray() is { Length: > 0 } some ? some : OfNothing;
    }

    /// <summary>The slips as a part of the longer word; null when there are too many to be slips.</summary>
    private static double? Distance(string name, string known)
    {
        int length = Math.Max(name.Length, known.Length);
        int most = Source.IsChinese(name[0]) ? length / 2 : (length + 1) / 3;
        int distance = EditDistance.Between(name, known, most);
        return distance <= most && distance < length ? (double)distance / length : null;
    }
}

using System.Collections.Immutable;
using CoachBot.Coaching.Time;
using NodaTime;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds the activities whose names come nearest to a word that is none.</summary>
internal static class NearestActivities
{
    private const int Most = 3;
    private const int LongestWord = 40;
    private const int MostWords = 4;
    private const int ShortestWithSlip = 4;

    // No name of an activity depends on the day.
    private static readonly TimeLineContext NoDay = new(new LocalDate(2000, 1, 1), 0);

    private static readonly ImmutableArray<WorkActivity> OfNothing = [WorkActivity.MeetingsAndOther];

    private static readonly ILookup<bool, KeyValuePair<string, ImmutableArray<WorkActivity>>> NamesByScript =
        ActivityLexicon.All.ToLookup(name => Source.IsChinese(name.Key[0]));

    /// <summary>One to three: those of which a word is among the words, then those that the words are slips of; for a word near nothing, what may be anything.</summary>
    public static ImmutableArray<WorkActivity> To(string words)
    {
        string name = ActivityLexicon.Squeeze(words);
        if (name.Length is 0 or > LongestWord)
        {
            return OfNothing;
        }

        var tokens = Lexer.Read(new(words, NoDay));
        var slips = tokens.OfType<WordToken>().Where(word => !word.Aside).Take(MostWords)
            .Select(word => ActivityLexicon.Squeeze(words[word.Start..word.End]));
        ImmutableArray<WorkActivity> near =
        [
            .. tokens.OfType<ActivityToken>().SelectMany(known => known.Activities)
                .Concat(SlipsOf(name, MostSlips(name)))
                .Concat(slips.Where(slip => slip.Length > 0 && slip != name).SelectMany(slip => SlipsOf(slip, Math.Min(1, MostSlips(slip)))))
                .Distinct()
                .Take(Most),
        ];
        return near.Length > 0 ? near : OfNothing;
    }

    private static int MostSlips(string name) => Source.IsChinese(name[0]) ? name.Length / 3
        : name.Length < ShortestWithSlip ? 0
        : Math.Max(1, name.Length * 3 / 10);

    private static IEnumerable<WorkActivity> SlipsOf(string name, int most) => most == 0 ? [] :
        NamesByScript[Source.IsChinese(name[0])]
            .Select(known => (known.Value, Distance: EditDistance.Between(name, known.Key, most)))
            .Where(known => known.Distance <= most)
            .OrderBy(known => known.Distance)
            .SelectMany(known => known.Value);
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Finds the longest name of an activity at a position of a text.</summary>
internal static class ActivityLexicon
{
    private static readonly FrozenDictionary<string, ImmutableArray<WorkActivity>> Names = EnglishActivityWords.All.Concat(ChineseActivityWords.All)
        .SelectMany(entry => entry.Each.Select(word => (Name: Squeeze(word), entry.Activities)))
        .DistinctBy(entry => (entry.Name, string.Join(',', entry.Activities)))
        .ToFrozenDictionary(entry => entry.Name, entry => entry.Activities);

    private static readonly int Longest = Names.Keys.Max(name => name.Length);

    private static readonly FrozenDictionary<string, ImmutableArray<WorkActivity>>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every name without its spaces and signs, with the activities it stands for.</summary>
    public static IEnumerable<KeyValuePair<string, ImmutableArray<WorkActivity>>> All => Names;

    public static ActivityToken? Scan(Source source, int at) => source.StartsWord(at) ? Words(source, at) : Hanzi(source, at);

    /// <summary>The letters and digits of a name: "face-to-face" is "facetoface", "quotes &amp; orders" is "quotesandorders".</summary>
    public static string Squeeze(string name) =>
        string.Concat(Width.Fold(name).ToLowerInvariant().Replace("&", "and", StringComparison.Ordinal).Where(char.IsLetterOrDigit));

    private static ActivityToken? Words(Source source, int start)
    {
        Span<char> name = stackalloc char[Longest];
        int length = 0;
        ActivityToken? longest = null;
        for (int at = start; length < Longest;)
        {
            int end = source.AfterWord(at);
            if (end == at || !Append(source.Span(at, end), name, ref length))
            {
                break;
            }

            longest = Lookup.TryGetValue(name[..length], out var activities) ? new(start, end, activities) : longest;
            at = AfterJoint(source, end);
            if (source[at] == '&')
            {
                at = source.AfterSpaces(at + 1);
                Append("and", name, ref length);
            }
        }

        return longest;
    }

    private static bool Append(ReadOnlySpan<char> word, Span<char> name, ref int length)
    {
        if (!word.TryCopyTo(name[length..]))
        {
            return false;
        }

        length += word.Length;
        return true;
    }

    /// <summary>The position behind what may stand between the words of one name.</summary>
    private static int AfterJoint(Source source, int at)
    {
        at = source.AfterGap(at);
        return source[at] is '/' or ':' && source.IsWordCharacter(at + 1) && source[at - 1] != ' ' ? at + 1 : at;
    }

    private static ActivityToken? Hanzi(Source source, int start)
    {
        for (int end = Math.Min(source.Length, start + Longest); end > start; end--)
        {
            if (Lookup.TryGetValue(source.Span(start, end), out var activities))
            {
                return new(start, end, activities);
            }
        }

        return null;
    }
}

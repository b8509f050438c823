using System.Collections.Immutable;

namespace CoachBot.Coaching.Plans.Changes;

/// <summary>Sentences in a row that share their fate.</summary>
/// <param name="Kind">New or no more; null for unchanged.</param>
/// <param name="Text">As written, with the space before it.</param>
public sealed record TextRun(ChangeKind? Kind, string Text);

/// <summary>Compares texts sentence by sentence: finer would be hard to read, coarser would show whole pages.</summary>
public static class TextDiff
{
    // Pairs of sentences that are compared: 500 sentences on either side. A text of single letters in lines has more, and is told as a whole.
    private const int MostPairs = 250_000;

    /// <summary>
    /// The sentences of both texts in order. Those unchanged and no more, joined, are the old text; those unchanged and new, joined, the new one.
    /// </summary>
    public static ImmutableArray<TextRun> Between(string before, string after)
    {
        var old = Sentences.Of(before);
        var now = Sentences.Of(after);
        if (before != after && (long)old.Count * now.Count > MostPairs)
        {
            return [new(ChangeKind.Removed, before), new(ChangeKind.Added, after)];
        }

        return before == after ? before.Length == 0 ? [] : [new(null, before)] : Between(old, now, Common(old, now));
    }

    private static ImmutableArray<TextRun> Between(List<string> old, List<string> now, int[,] common)
    {
        var runs = new List<TextRun>();
        for (int i = 0, j = 0; i < old.Count || j < now.Count;)
        {
            if (i < old.Count && j < now.Count && old[i] == now[j])
            {
                Add(runs, null, old[i++]);
                j++;
            }
            else if (i < old.Count && (j == now.Count || common[i + 1, j] >= common[i, j + 1]))
            {
                Add(runs, ChangeKind.Removed, old[i++]);
            }
            else
            {
                Add(runs, ChangeKind.Added, now[j++]);
            }
        }

        return [.. runs];
    }

    /// <summary>How many sentences the rest of one text from i and of the other from j have in common, in order.</summary>
    private static int[,] Common(List<string> old, List<string> now)
    {
        int[,] common = new int[old.Count + 1, now.Count + 1];
        for (int i = old.Count - 1; i >= 0; i--)
        {
            for (int j = now.Count - 1; j >= 0; j--)
            {
                common[i, j] = old[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        return common;
    }

    private static void Add(List<TextRun> runs, ChangeKind? kind, string sentence)
    {
        if (runs is [.., var last] && last.Kind == kind)
        {
            runs[^1] = last with { Text = last.Text + sentence };
        }
        else
        {
            runs.Add(new(kind, sentence));
        }
    }
}

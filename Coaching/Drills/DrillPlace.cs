using System.Collections.Immutable;
using CoachBot.Coaching.Content;

namespace CoachBot.Coaching.Drills;

/// <summary>A place that both files of a skill have: what they say there must fit together.</summary>
/// <param name="Files">Their names.</param>
/// <param name="Field">The place, such as "objectives[0].drills[2].best".</param>
internal sealed record DrillPlace(Bilingual<string> Files, string Field)
{
    /// <summary>A field of what is here.</summary>
    public DrillPlace Part(string field) => this with { Field = $"{Field}.{field}" };

    /// <summary>What both files say alike.</summary>
    /// <exception cref="InvalidDataException">They do not.</exception>
    public T Same<T>(Bilingual<T> both)
        where T : notnull => both.English.Equals(both.Chinese)
            ? both.English
            : throw ContentFile.Unreadable(Files.Chinese, Field, $"'{both.Chinese}' is not '{both.English}', as {Files.English} says.");

    /// <summary>Holds that each file has this number of items.</summary>
    /// <exception cref="InvalidDataException">One has not.</exception>
    public void Number(Bilingual<int> both, int wanted)
    {
        Hold(Files.English, both.English);
        Hold(Files.Chinese, both.Chinese);

        void Hold(string file, int number)
        {
            if (number != wanted)
            {
                throw ContentFile.Unreadable(file, Field, $"there are {number}, not {wanted}.");
            }
        }
    }

    /// <summary>What becomes of the items of a list, each with its counterpart in the other language.</summary>
    /// <exception cref="InvalidDataException">There are none, not as many in Chinese, or two of the same key.</exception>
    public ImmutableArray<TItem> Pair<T, TItem>(Bilingual<IReadOnlyList<T>> both, Func<DrillPlace, Bilingual<T>, TItem> read, Func<TItem, string> key)
        where T : notnull
    {
        if (both.English.Count == 0)
        {
            throw Wrong("there is none; at least one is needed.");
        }

        Number(both.Select(side => side.Count), both.English.Count);
        ImmutableArray<TItem> items = [.. both.English.Select((_, index) => read(Item(index), both.Select(side => side[index])))];
        return items.GroupBy(key).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw Wrong($"'{twice.Key}' is there {twice.Count()} times.")
            : items;
    }

    /// <summary>The error of this place in both files.</summary>
    public InvalidDataException Wrong(string why) => ContentFile.Unreadable(Files.English, Field, why);

    private DrillPlace Item(int index) => this with { Field = $"{Field}[{index}]" };
}

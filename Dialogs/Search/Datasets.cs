using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Settings;
using CoachBot.Dialogs.Wording;
using NodaTime;

namespace CoachBot.Dialogs.Search;

/// <summary>What fields suggest while a person types, by the name a card gives the field's data.</summary>
public static class Datasets
{
    /// <summary>Time zones, by city in either language or by id.</summary>
    public const string Zones = "zones";

    /// <summary>The activities of a day.</summary>
    public const string Activities = "activities";

    /// <summary>A client shows no more.</summary>
    private const int Most = 15;

    private static readonly string[] ZoneIds = [.. DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal))];

    /// <summary>The values of a dataset that hold what was typed, those that begin with it first; none when there is no such dataset.</summary>
    public static IReadOnlyList<Suggestion> Search(string dataset, string typed, Texts texts)
    {
        string wanted = Width.Fold(typed).Trim();
        return dataset switch
        {
            Zones => [.. ZonesLike(wanted)],
            Activities => Like(wanted, WorkActivities.All.Select(activity => new Suggestion(texts.Activity(activity), activity.Id()))),
            _ => [],
        };
    }

    private static IEnumerable<Suggestion> ZonesLike(string wanted)
    {
        var named = wanted.Length == 0 ? [] : ZoneNames.Find(wanted);
        return named.Select(id => new Suggestion(id, id))
            .Concat(Like(wanted.Replace(' ', '_'), ZoneIds.Select(id => new Suggestion(id, id))))
            .DistinctBy(suggestion => suggestion.Value)
            .Take(Most);
    }

    private static IReadOnlyList<Suggestion> Like(string wanted, IEnumerable<Suggestion> all) =>
    [
        .. all.Where(suggestion => suggestion.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase))
            .OrderBy(suggestion => suggestion.Title.StartsWith(wanted, StringComparison.OrdinalIgnoreCase) ? 0 : 1)
            .Take(Most),
    ];
}

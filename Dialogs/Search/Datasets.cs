using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Settings;
using NodaTime;

namespace CoachBot.Dialogs.Search;

/// <summary>What fields suggest while a person types, by the name a card gives the field's data.</summary>
public static class Datasets
{
    /// <summary>Time zones, by city in either language or by id.</summary>
    public const string Zones = "zones";

    /// <summary>The activities of a day.</summary>
    public const string Activities = "activities";

    /// <summary>People whose roles an admin has changed lately, by name; the values are object ids. Everybody else is in the client's own people picker.</summary>
    public const string People = "people";

    /// <summary>What reps are trained in.</summary>
    public const string Skills = "skills";

    /// <summary>The accounts a rep plans or has planned; the values are the ids of the plans, for a name may have a comma.</summary>
    public const string Accounts = "accounts";

    /// <summary>A client shows no more.</summary>
    private const int Most = 15;

    private static readonly string[] ZoneIds = [.. DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal))];

    /// <summary>What has to be looked up before a dataset is searched; null for nothing, and for somebody who may not look there.</summary>
    public static Lookup? Needs(string dataset, Exchange exchange) => dataset == Accounts && Permissions.AllowSearch(dataset, exchange) ? AccountsOf(exchange) : null;

    /// <summary>
    /// The values of a dataset that hold what was typed, those that begin with it first. None when there is no such dataset, when nothing
    /// is in it, and for somebody who may not look there: a field has no place for a refusal.
    /// </summary>
    public static IReadOnlyList<Suggestion> Search(string dataset, string typed, Exchange exchange)
    {
        string wanted = Width.Fold(typed).Trim();
        return dataset switch
        {
            _ when !Permissions.AllowSearch(dataset, exchange) => [],
            Zones => [.. ZonesLike(wanted)],
            Activities => Like(wanted, WorkActivities.All.Select(activity => new Suggestion(exchange.Texts.Activity(activity), activity.Id()))),
            People => Like(wanted, KnownPeople.Of(exchange.Person).Select(known => new Suggestion(known.Name, known.ObjectId))),
            Accounts => Like(wanted, (exchange.Turn.Circumstances.Known.Find(AccountsOf(exchange))?.All ?? []).Select(plan => new Suggestion(plan.Head.Account, plan.Head.Id))),
            Skills => [],
            _ => throw new NotSupportedException($"Dataset {dataset} is allowed and not searched."),
        };
    }

    private static PlanListOf AccountsOf(Exchange exchange) => new(exchange.Turn.Circumstances.ObjectId);

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

using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Plans.Accounts;
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

    /// <summary>The accounts that people of the organisation plan, by name; until enough is typed to tell them apart, those the reader plans or has planned.</summary>
    public const string Accounts = "accounts";

    /// <summary>Characters before other people's accounts are named: one who plans none looks for one, and does not list them.</summary>
    private const int LeastTyped = 2;

    /// <summary>A client shows no more.</summary>
    private const int Most = 15;

    private static readonly string[] ZoneIds = [.. DateTimeZoneProviders.Tzdb.Ids.Where(id => id.Contains('/') && !id.StartsWith("Etc/", StringComparison.Ordinal))];

    /// <summary>What has to be looked up before a dataset is searched; null for nothing, and for somebody who may not look there.</summary>
    public static Lookup? Needs(string dataset, string typed, Exchange exchange) =>
        dataset != Accounts || !Permissions.AllowSearch(dataset, exchange) ? null
            : Wanted(typed) is { Length: >= LeastTyped } wanted ? new PlannedLike(wanted)
            : OwnAccounts(exchange);

    /// <summary>
    /// The values of a dataset that hold what was typed, those that begin with it first. None when there is no such dataset, when nothing
    /// is in it, and for somebody who may not look there: a field has no place for a refusal.
    /// </summary>
    public static IReadOnlyList<Suggestion> Search(string dataset, string typed, Exchange exchange)
    {
        string wanted = Wanted(typed);
        return dataset switch
        {
            _ when !Permissions.AllowSearch(dataset, exchange) => [],
            Zones => [.. ZonesLike(wanted)],
            Activities => Like(wanted, WorkActivities.All.Select(activity => new Suggestion(exchange.Texts.Activity(activity), activity.Id()))),
            People => Like(wanted, KnownPeople.Of(exchange.Person).Select(known => new Suggestion(known.Name, known.ObjectId))),
            Accounts => Like(wanted, AccountsLike(wanted, exchange).Distinct().Select(account => new Suggestion(account, account))),
            Skills => [],
            _ => throw new NotSupportedException($"Dataset {dataset} is allowed and not searched."),
        };
    }

    private static string Wanted(string typed) => Width.Fold(typed).Trim();

    private static IEnumerable<string> AccountsLike(string wanted, Exchange exchange)
    {
        var known = exchange.Turn.Circumstances.Known;
        return wanted.Length >= LeastTyped
            ? (known.Find(new PlannedLike(wanted))?.All ?? []).Select(planned => planned.Account)
            : (known.Find(OwnAccounts(exchange))?.All ?? []).Select(plan => plan.Head.Account);
    }

    private static PlanListOf OwnAccounts(Exchange exchange) => new(exchange.Turn.Circumstances.ObjectId);

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

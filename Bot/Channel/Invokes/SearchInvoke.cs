using System.Text.Json;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Search;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Channel.Invokes;

/// <summary>Answers what was typed into a field that suggests. Each key pressed may ask, so nothing is noted, the person is read at most once, and what is suggested in one range.</summary>
public sealed class SearchInvoke(PersonReader people, IRowStore store, PersonCache cache, OrganisationCache organisations, Organisation organisation, TimeProvider clock)
{
    /// <summary>Whether a search says what is searched.</summary>
    public static bool IsOne(Activity activity) => Text(activity.Value, "dataset") is not null;

    /// <summary>The answer to a search.</summary>
    public async Task<byte[]> AnswerAsync(Activity activity)
    {
        var (dataset, typed) = (Text(activity.Value, "dataset")!, Text(activity.Value, "queryText") ?? "");
        var exchange = await KnowAsync(dataset, typed, await BeginAsync(activity), activity);
        return SearchResponse.Of(Datasets.Search(dataset, typed, exchange));
    }

    private async Task<Exchange> KnowAsync(string dataset, string typed, Exchange exchange, Activity activity)
    {
        if (Datasets.Needs(dataset, typed, exchange) is not { } lookup || ActivityInput.PersonOf(activity) is not { } person)
        {
            return exchange;
        }

        var known = await new TurnLookups(store, cache, organisations, person).LookUpAsync(lookup, exchange.Turn.Circumstances.Known, CancellationToken.None);
        return exchange with { Turn = exchange.Turn with { Circumstances = exchange.Turn.Circumstances with { Known = known } } };
    }

    /// <summary>Somebody the client does not identify may look where everybody may.</summary>
    private async Task<Exchange> BeginAsync(Activity activity)
    {
        var key = ActivityInput.PersonOf(activity);
        var hints = ClientHints.Of(activity);
        var known = key is { } person ? (await people.FindAsync(person, CancellationToken.None)).Person : Person.Stranger;
        return Exchange.Begin(known with { Profile = known.Profile.Told(hints) }, Days.None, new(
            activity.Id ?? "", key?.Mark ?? "", Instant.FromDateTimeOffset(clock.GetUtcNow()), hints, organisation) { ObjectId = key?.ObjectId ?? "" });
    }

    private static string? Text(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } search && search.TryGetProperty(name, out var text) ? WholeText.Of(text) : null;
}

using System.Text.Json;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Search;
using NodaTime;

namespace CoachBot.Bot.Channel.Invokes;

/// <summary>Answers what was typed into a field that suggests. Each key pressed may ask, so nothing is noted, and the person is read at most once.</summary>
public sealed class SearchInvoke(PersonReader people, Organisation organisation, TimeProvider clock)
{
    /// <summary>Whether a search says what is searched.</summary>
    public static bool IsOne(Activity activity) => Text(activity.Value, "dataset") is not null;

    /// <summary>The answer to a search.</summary>
    public async Task<byte[]> AnswerAsync(Activity activity)
    {
        var exchange = await BeginAsync(activity);
        return SearchResponse.Of(Datasets.Search(Text(activity.Value, "dataset")!, Text(activity.Value, "queryText") ?? "", exchange));
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

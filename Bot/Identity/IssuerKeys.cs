using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Bot.Identity;

/// <summary>
/// The keys that the issuer signs the channel's tokens with, as last published. The library's own cache looks at the real clock, fetches
/// as often as it is asked while it has nothing, and refuses the first tokens of a new key.
/// </summary>
public sealed class IssuerKeys(BotIdentity identity, IHttpClientFactory clients, TimeProvider clock, ILogger<IssuerKeys> log)
{
    /// <summary>At most one fetch is begun in this time, whatever tokens come.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>Keys of this age are fetched anew, without anybody waiting for it.</summary>
    public static readonly TimeSpan Aging = TimeSpan.FromHours(12);

    /// <summary>Keys of this age are used only when the issuer cannot be reached.</summary>
    public static readonly TimeSpan Old = TimeSpan.FromHours(24);

    private readonly Lock gate = new();
    private Task fetching = Task.CompletedTask;
    private long? begun;
    private volatile Published published = new([], null);

    /// <summary>What is known; nothing before the first fetch.</summary>
    public async Task<ImmutableArray<SecurityKey>> KnownAsync()
    {
        if (AgeOf(published) is { } age && age >= Aging)
        {
            var fetch = Fetch();
            await (age >= Old ? fetch : Task.CompletedTask);
        }

        return published.Keys;
    }

    /// <summary>What is known after the issuer was asked again, or the same as before when it was asked a moment ago.</summary>
    public async Task<ImmutableArray<SecurityKey>> LookAgainAsync()
    {
        await Fetch();
        return published.Keys;
    }

    private TimeSpan? AgeOf(Published known) => known.At is { } at ? clock.GetElapsedTime(at) : null;

    /// <summary>One fetch for all who want one.</summary>
    private Task Fetch()
    {
        lock (gate)
        {
            if (fetching.IsCompleted && (begun is not { } last || clock.GetElapsedTime(last) >= Interval))
            {
                begun = clock.GetTimestamp();
                fetching = Task.Run(FetchAsync);
            }

            return fetching;
        }
    }

    private async Task FetchAsync()
    {
        try
        {
            published = new(await ReadAsync(), clock.GetTimestamp());
            IdentityLog.KeysFetched(log, published.Keys.Length);
        }
        catch (Exception failed) when (failed is IOException or HttpRequestException or OperationCanceledException or JsonException or ArgumentException or InvalidOperationException)
        {
            // What is known goes on being used: a key the issuer has withdrawn is rarer than an issuer that cannot be reached.
            IdentityLog.KeysNotFetched(log, failed.GetType().Name, published.Keys.Length);
        }
    }

    /// <exception cref="InvalidOperationException">It is another issuer's document, or has no key that could be used.</exception>
    private async Task<ImmutableArray<SecurityKey>> ReadAsync()
    {
        using var http = clients.CreateClient(nameof(IssuerKeys));
        bool isHere = identity is { IsDevelopment: true, OpenIdMetadata.IsLoopback: true };
        var documents = new HttpDocumentRetriever(http) { RequireHttps = !isHere };
        var document = await OpenIdConnectConfigurationRetriever.GetAsync(identity.OpenIdMetadata.AbsoluteUri, documents, CancellationToken.None);
        if (document.Issuer != identity.Cloud.TokenIssuer)
        {
            throw new InvalidOperationException("The metadata is another issuer's.");
        }

        ImmutableArray<SecurityKey> keys = [.. (document.JsonWebKeySet?.Keys ?? []).Where(SigningKey.IsUsable)];
        return keys.IsEmpty ? throw new InvalidOperationException("The metadata has no key.") : keys;
    }

    private sealed record Published(ImmutableArray<SecurityKey> Keys, long? At);
}

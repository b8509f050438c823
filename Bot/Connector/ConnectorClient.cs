using System.Net.Http.Headers;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Connector;

/// <summary>The four requests we make of the Bot Connector. A channel's thread cannot be begun: nothing here takes a channel.</summary>
public sealed class ConnectorClient(HttpClient http, TimeProvider clock)
{
    /// <summary>Characters. Servers take 8 KB of a request's first line, and some close the connection over more without an answer that could be read.</summary>
    private const int LongestAddress = 8_000;

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Sends a message, as the answer to an activity where the destination names one.</summary>
    public Task<ConnectorAnswer> PostAsync(Message message, Destination to, SendKind kind) =>
        RequestAsync(HttpMethod.Post, ActivityPath(to, to.ReplyTo), OutboundActivity.Write(message, to), to, kind, AcceptAsync);

    /// <summary>Puts a message in the place of another.</summary>
    public Task<ConnectorAnswer> PutAsync(Message message, Destination to) =>
        RequestAsync(HttpMethod.Put, ActivityPath(to, to.Replaces), OutboundActivity.Write(message, to), to, SendKind.Update, AcceptAsync);

    /// <summary>Creates the personal chat of a person with the bot, or finds the one there is. Nothing is sent to it.</summary>
    public Task<ConnectorAnswer> CreateChatAsync(Destination with) =>
        RequestAsync(HttpMethod.Post, "", PersonalChat.Write(with), with, SendKind.Create, PersonalChat.ReadAsync);

    /// <summary>Asks who somebody in a conversation is.</summary>
    /// <param name="where">The conversation.</param>
    /// <param name="userId">The person as the channel names them to this bot.</param>
    public Task<ConnectorAnswer> FindMemberAsync(Destination where, string userId) => RequestAsync(
        HttpMethod.Get, $"/{Uri.EscapeDataString(where.ConversationId)}/members/{Uri.EscapeDataString(userId)}", default, where, SendKind.Find, Roster.ReadAsync);

    private static string ActivityPath(Destination to, string? activity)
    {
        string all = $"/{Uri.EscapeDataString(to.ConversationId)}/activities";
        return activity is null ? all : $"{all}/{Uri.EscapeDataString(activity)}";
    }

    /// <summary>The answer to a message may hold its id, or nothing at all: we need none.</summary>
    private static Task<ConnectorAnswer> AcceptAsync(HttpResponseMessage response) => Task.FromResult<ConnectorAnswer>(new Accepted());

    private async Task<ConnectorAnswer> RequestAsync(
        HttpMethod method, string path, ReadOnlyMemory<byte> body, Destination to, SendKind kind, Func<HttpResponseMessage, Task<ConnectorAnswer>> accept)
    {
        if (!Uri.TryCreate($"{to.ServiceUrl.TrimEnd('/')}/v3/conversations{path}", UriKind.Absolute, out var url))
        {
            return new NoAnswer(new NotSentException("The service URL is no address.", isPassing: false));
        }

        if (url.AbsoluteUri.Length > LongestAddress)
        {
            return new NoAnswer(new NotSentException("An id is too long for an address.", isPassing: false));
        }

        using var request = new HttpRequestMessage(method, url);
        if (!body.IsEmpty)
        {
            request.Content = new ReadOnlyMemoryContent(body);
            request.Content.Headers.ContentType = Json;
        }

        new Sending(kind, to.ConversationId, to.TenantId ?? "").PutOn(request);
        return await SendAsync(request, accept);
    }

    private async Task<ConnectorAnswer> SendAsync(HttpRequestMessage request, Func<HttpResponseMessage, Task<ConnectorAnswer>> accept)
    {
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            return response.IsSuccessStatusCode
                ? await accept(response)
                : new Refusal(response.StatusCode, await ErrorBody.ReadAsync(response.Content), RetryAfter.Of(response, clock));
        }
        catch (Exception failed) when (failed is HttpRequestException or OperationCanceledException or TimeoutException)
        {
            return new NoAnswer(failed);
        }
    }
}

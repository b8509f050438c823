using System.Net.Http.Headers;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Channel;

/// <summary>Sends messages through the Bot Connector that an activity came from.</summary>
public sealed class ConnectorClient(HttpClient http)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    /// <summary>Sends a message as the answer to an activity.</summary>
    /// <exception cref="HttpRequestException">The connector could not be reached, or refused the message.</exception>
    public Task ReplyAsync(Message message, Activity inbound, CancellationToken cancel) =>
        SendAsync(HttpMethod.Post, ActivitiesUrl(inbound, inbound.Id), message, inbound, cancel);

    /// <summary>Puts a message in the place of the one that an activity answers to: the card that was pressed.</summary>
    /// <exception cref="HttpRequestException">The connector could not be reached, or refused the message.</exception>
    public Task UpdateAsync(Message message, Activity inbound, CancellationToken cancel) =>
        SendAsync(HttpMethod.Put, ActivitiesUrl(inbound, inbound.ReplyToId), message, inbound, cancel);

    private static Uri ActivitiesUrl(Activity inbound, string? activityId)
    {
        string all = $"{inbound.ServiceUrl!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(inbound.Conversation!.Id!)}/activities";
        return new(activityId is null ? all : $"{all}/{Uri.EscapeDataString(activityId)}");
    }

    private async Task SendAsync(HttpMethod method, Uri url, Message message, Activity inbound, CancellationToken cancel)
    {
        using var content = new ReadOnlyMemoryContent(OutboundActivity.Write(message, inbound));
        content.Headers.ContentType = Json;
        using var request = new HttpRequestMessage(method, url) { Content = content };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
        response.EnsureSuccessStatusCode();
    }
}

using System.Collections.Concurrent;
using System.Net;

namespace CoachBot.Bot.Tests.Connector.Support;

/// <summary>The network: every host there is, in memory. Requests for tokens are answered, and what goes to the connector is scripted.</summary>
public sealed class Wire : HttpMessageHandler
{
    private readonly ConcurrentQueue<WireRequest> all = new();

    /// <summary>Every request, in the order they came.</summary>
    public IReadOnlyList<WireRequest> All => [.. all];

    /// <summary>Those to the connector.</summary>
    public IReadOnlyList<WireRequest> Sent => [.. all.Where(request => request.Url.AbsolutePath.Contains("/v3/", StringComparison.Ordinal))];

    /// <summary>Those for tokens.</summary>
    public IReadOnlyList<WireRequest> Asked => [.. all.Where(request => !request.Url.AbsolutePath.Contains("/v3/", StringComparison.Ordinal))];

    /// <summary>What the connector answers; 201 unless a test says otherwise.</summary>
    public Func<WireRequest, HttpResponseMessage> Answer { get; set; } = _ => Json(201, new { id = "1" });

    public static HttpResponseMessage Json(int status, object body) => new((HttpStatusCode)status) { Content = JsonContent.Create(body) };

    public static HttpResponseMessage Error(int status, string code) => Json(status, new { error = new { code, message = "No." } });

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var taken = new WireRequest($"{request.Method}", request.RequestUri!, $"{request.Headers.Authorization}", body);
        all.Enqueue(taken);
        var response = Sent.Contains(taken) ? Answer(taken) : Json(200, new { token_type = "Bearer", expires_in = "3600", expires_on = "4000000000", access_token = $"token-{Asked.Count}" });
        response.RequestMessage = request;
        return response;
    }
}

/// <summary>A request on the wire.</summary>
public sealed record WireRequest(string Method, Uri Url, string Authorization, string Body);

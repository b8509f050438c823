using System.Collections.Concurrent;
using System.Net;

namespace CoachBot.Bot.Tests.Files;

/// <summary>What takes files in the place of OneDrive.</summary>
internal sealed class FakeDrive : HttpMessageHandler
{
    private readonly ConcurrentQueue<Upload> uploads = new();

    public IReadOnlyList<Upload> All => [.. uploads];

    /// <summary>What is answered; null for a line that breaks.</summary>
    public HttpStatusCode? Answer { get; set; } = HttpStatusCode.Created;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] bytes = await request.Content!.ReadAsByteArrayAsync(cancellationToken);
        uploads.Enqueue(new(request.Method, request.RequestUri!, $"{request.Content.Headers.ContentRange}", bytes, request.Headers.Authorization is not null));
        return Answer is { } status ? new(status) { Headers = { Location = new("https://evil.example/") } } : throw new HttpRequestException("The line broke.");
    }
}

/// <summary>A file that came.</summary>
internal sealed record Upload(HttpMethod Method, Uri Address, string Range, byte[] Bytes, bool HasToken);

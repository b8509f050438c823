using System.Collections.Concurrent;
using System.Net;

namespace CoachBot.Storage.Tests.Azure;

/// <summary>The way to the service. It keeps what was sent, and can lose it or answer in the service's place.</summary>
internal sealed class Network() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly ConcurrentQueue<string> sent = new();

    /// <summary>What was sent since the last <see cref="Forget"/>, as "POST $batch", "POST Tables", "GET people" and so on.</summary>
    public IEnumerable<string> Sent => sent;

    /// <summary>Answers a request, which is sent on by the function that is given along.</summary>
    public Func<Func<Task<HttpResponseMessage>>, CancellationToken, Task<HttpResponseMessage>> Answer { get; set; } = (send, _) => send();

    /// <summary>Answers some requests in the service's place, and sends on what follows.</summary>
    public void Fail(int times, HttpStatusCode status) =>
        Answer = (send, _) => times-- > 0 ? Task.FromResult(new HttpResponseMessage(status)) : send();

    /// <summary>Sends one request on and loses its answer.</summary>
    /// <param name="instead">What the caller hears.</param>
    public void LoseOneAnswer(Func<HttpResponseMessage> instead)
    {
        var lost = false;
        Answer = async (send, _) =>
        {
            var answer = await send();
            return Interlocked.Exchange(ref lost, true) ? answer : instead();
        };
    }

    public void Forget() => sent.Clear();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancel)
    {
        sent.Enqueue($"{request.Method} {Table(request.RequestUri!)}");
        return Answer(() => base.SendAsync(request, cancel), cancel);
    }

    private static string Table(Uri address) => address.AbsolutePath.Split('/')[2].Split('(')[0];
}

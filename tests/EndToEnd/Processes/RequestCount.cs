using Azure.Core;
using Azure.Core.Pipeline;

namespace CoachBot.EndToEnd.Processes;

/// <summary>Counts what goes to the service, every try of it.</summary>
public sealed class RequestCount : HttpPipelineSynchronousPolicy
{
    private readonly List<string> requests = [];

    /// <summary>The requests since the last time, in order: method and what is behind the account.</summary>
    public IReadOnlyList<string> Take()
    {
        string[] taken = [.. requests];
        requests.Clear();
        return taken;
    }

    public override void OnSendingRequest(HttpMessage message)
    {
        string path = message.Request.Uri.ToUri().AbsolutePath;
        requests.Add($"{message.Request.Method} {path[(path.LastIndexOf('/') + 1)..]}");
    }
}

namespace CoachBot.Bot.Checking;

/// <summary>What checks ask with.</summary>
/// <param name="Here">Asks this machine, past any proxy.</param>
/// <param name="Outside">Asks others, as the bot does.</param>
internal sealed record CheckNetwork(HttpClient Here, HttpClient Outside) : IDisposable
{
    /// <summary>How long one answer is waited for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>That of this machine.</summary>
    public static CheckNetwork OfMachine() => new(Client(useProxy: false), Client(useProxy: true));

    /// <inheritdoc/>
    public void Dispose()
    {
        Here.Dispose();
        Outside.Dispose();
    }

    /// <summary>Why a request was not answered, in a line.</summary>
    public static string ReasonOf(Exception failed) =>
        failed is OperationCanceledException ? $"no answer within {Patience.TotalSeconds} s" : failed.Message.ReplaceLineEndings(" ").TrimEnd('.');

    private static HttpClient Client(bool useProxy) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = useProxy }) { Timeout = Patience };
}

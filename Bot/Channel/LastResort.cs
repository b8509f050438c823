namespace CoachBot.Bot.Channel;

/// <summary>What fails outside of a turn is logged; the caller learns nothing but that it failed, in whatever environment.</summary>
public static class LastResort
{
    /// <summary>Puts it around everything that is mapped.</summary>
    public static void Use(WebApplication app)
    {
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(LastResort));
        app.Use((http, next) => CatchAsync(http, next, log));
    }

    private static async Task CatchAsync(HttpContext http, RequestDelegate next, ILogger log)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there any more to be answered.
        }
        catch (BadHttpRequestException refused)
        {
            http.Response.StatusCode = refused.StatusCode;
        }
        catch (Exception failed)
        {
            Log.RequestFailed(log, failed, CorrelationVector.Of(http.Request));
            http.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }
}

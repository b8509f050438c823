using CoachBot.Bot.Configuration;

namespace CoachBot.Bot.Files;

/// <summary>What hands files over.</summary>
public static class FileServices
{
    /// <summary>On this machine, into a folder.</summary>
    public static IServiceCollection AddLocalFiles(this IServiceCollection services, Settings settings) => services
        .AddSingleton(new ExportFolder(Path.GetFullPath(settings.ExportFolder)))
        .AddSingleton<LocalFiles>();

    /// <summary>To where the channel keeps them. Nothing that is sent there says who the bot is, and no redirect is followed: the address was checked, and no other.</summary>
    public static IServiceCollection AddUploads(this IServiceCollection services)
    {
        services.AddHttpClient<FileUploads>(http => http.Timeout = FileUploads.Patience)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        return services;
    }

    /// <summary>From where the channel keeps them, on the same terms.</summary>
    public static IServiceCollection AddDownloads(this IServiceCollection services)
    {
        services.AddHttpClient<FileDownloads>(http => http.Timeout = FileDownloads.Patience)
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) });
        return services;
    }
}

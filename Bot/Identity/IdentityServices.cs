using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace CoachBot.Bot.Identity;

/// <summary>What judges tokens.</summary>
public static class IdentityServices
{
    /// <summary>How long the issuer is waited for.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Bytes that a document of the issuer may have.</summary>
    private const int LargestDocument = 1024 * 1024;

    /// <summary>Registers the scheme and the issuer's keys.</summary>
    public static IServiceCollection AddChannelTokens(this IServiceCollection services, BotIdentity identity)
    {
        services.AddHttpClient(nameof(IssuerKeys), http => (http.Timeout, http.MaxResponseContentBufferSize) = (Patience, LargestDocument))
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddSingleton(identity).AddSingleton<IssuerKeys>();

        // AddAuthentication would also write a key ring to the disk, and read settings that change what is valid.
        services.AddAuthenticationCore().AddWebEncoders().AddSingleton<IAuthenticationConfigurationProvider, NoConfiguration>();
        new AuthenticationBuilder(services).AddJwtBearer(ChannelTokens.Scheme, _ => { });
        services.AddOptions<JwtBearerOptions>(ChannelTokens.Scheme).Configure<IssuerKeys, TimeProvider>(
            (options, keys, clock) => ChannelTokens.Configure(options, identity, keys, clock));
        return services;
    }

    private sealed class NoConfiguration : IAuthenticationConfigurationProvider
    {
        public IConfiguration AuthenticationConfiguration { get; } = new ConfigurationBuilder().Build();
    }
}

using System.Collections.Immutable;
using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Configuration;

/// <summary>Reads who the bot is. Without an app id it serves this machine only, and only in Development.</summary>
public static class IdentitySettings
{
    private static readonly string Clouds = string.Join(", ", CloudProfiles.All.Select(cloud => cloud.Name));

    /// <summary>Reads the section `Bot`; each wrong value adds a line to the problems.</summary>
    /// <returns>Null without an app id.</returns>
    public static BotIdentity? Read(IConfigurationSection bot, IHostEnvironment environment, List<string> problems)
    {
        if (bot["AppId"] is not { Length: > 0 } appId)
        {
            CheckNobody(environment, problems);
            return null;
        }

        var cloud = ReadCloud(bot["Cloud"], problems);
        appId = ReadGuid(bot, "AppId", problems);
        string tenant = ReadGuid(bot, "TenantId", problems);
        return new(
            appId, tenant, CredentialSettings.Read(bot, problems), cloud, ReadTenants(bot, tenant, problems), ReadHosts(bot, cloud, problems), environment.IsDevelopment())
        {
            OpenIdMetadata = ReadAddress(bot, "OpenIdMetadata", cloud.OpenIdMetadata, environment, problems),
            LoginHost = ReadAddress(bot, "LoginHost", cloud.LoginHost, environment, problems),
        };
    }

    private static void CheckNobody(IHostEnvironment environment, List<string> problems)
    {
        if (!environment.IsDevelopment())
        {
            problems.Add($"Bot:AppId: is empty, which is accepted in the Development environment only; this is {environment.EnvironmentName}. Set DOTNET_ENVIRONMENT=Development to serve this machine only.");
        }
    }

    private static string ReadGuid(IConfigurationSection bot, string key, List<string> problems)
    {
        if (Guid.TryParseExact(bot[key], "D", out var id))
        {
            return id.ToString("D");
        }

        problems.Add($"Bot:{key}: '{bot[key]}' is not accepted; a GUID such as 11111111-2222-3333-4444-555555555555 is.");
        return "";
    }

    private static CloudProfile ReadCloud(string? name, List<string> problems)
    {
        if (name is null or "")
        {
            return CloudProfiles.All[0];
        }

        if (CloudProfiles.Find(name) is { } cloud)
        {
            return cloud;
        }

        problems.Add($"Bot:Cloud: '{name}' is not accepted; {Clouds} are.");
        return CloudProfiles.All[0];
    }

    private static ImmutableArray<string> ReadTenants(IConfigurationSection bot, string own, List<string> problems)
    {
        var listed = SettingsList.Read(bot.GetSection("AllowedTenants"), problems);
        problems.AddRange(listed.Where(entry => !Guid.TryParseExact(entry.Value, "D", out _)).Select(entry =>
            $"{entry.Path}: '{entry.Value}' is not accepted; the GUID of a tenant is."));
        return listed.Count == 0 ? [own] : [.. listed.Select(entry => entry.Value.ToLowerInvariant())];
    }

    private static ImmutableArray<string> ReadHosts(IConfigurationSection bot, CloudProfile cloud, List<string> problems)
    {
        var added = SettingsList.Read(bot.GetSection("AllowedServiceHosts"), problems);
        problems.AddRange(added.Where(entry => Uri.CheckHostName(entry.Value) != UriHostNameType.Dns).Select(entry =>
            $"{entry.Path}: '{entry.Value}' is not accepted; the name of one host, such as {cloud.ServiceHosts[0]}, is."));
        return [.. cloud.ServiceHosts, .. added.Select(entry => entry.Value.ToLowerInvariant())];
    }

    private static Uri ReadAddress(IConfigurationSection bot, string key, Uri standard, IHostEnvironment environment, List<string> problems)
    {
        if (bot[key] is not { Length: > 0 } text)
        {
            return standard;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (environment.IsDevelopment() && address is { Scheme: "http", IsLoopback: true })))
        {
            return address;
        }

        problems.Add($"Bot:{key}: '{text}' is not accepted; an https address is, or in Development one of this machine.");
        return standard;
    }
}

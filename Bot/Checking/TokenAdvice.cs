using CoachBot.Bot.Connector.Tokens;
using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Checking;

/// <summary>What to do about a token that was not given.</summary>
internal static class TokenAdvice
{
    /// <summary>The advice.</summary>
    /// <param name="reason">With Entra's number, or the code of the token library.</param>
    /// <param name="identity">Who asked.</param>
    public static string For(string reason, BotIdentity identity) => EntraCode.In(reason) switch
    {
        "AADSTS7000215" => "Bot:Credential:Secret is not the secret: copy its value from the app registration (not its id), or make a new one there",
        "AADSTS7000222" => "the secret has expired: make a new one in the app registration, and set Bot:Credential:Secret",
        "AADSTS700016" => $"there is no app {identity.AppId} in tenant {identity.TenantId}: compare Bot:AppId and Bot:TenantId with the app registration",
        "AADSTS90002" or "AADSTS900021" or "AADSTS900023" => $"there is no tenant {identity.TenantId}: compare Bot:TenantId with the app registration, and check Bot:Cloud",
        "AADSTS7000229" => $"app {identity.AppId} has no service principal in tenant {identity.TenantId}: create its enterprise application",
        "AADSTS700027" => "the certificate is not known there: upload its public part to the app registration",
        "AADSTS70021" or "AADSTS700211" or "AADSTS700213" => "the app does not trust this managed identity: add it to the app registration's federated credentials",
        _ => Of(reason, identity),
    };

    private static string Of(string reason, BotIdentity identity) =>
        reason.Contains(nameof(HttpRequestException), StringComparison.Ordinal) || reason.Contains("timeout", StringComparison.Ordinal)
            ? $"{identity.LoginHost} cannot be reached: let this machine reach it by https"
        : reason.Contains("managed_identity", StringComparison.Ordinal)
            ? $"see that the managed identity of Bot:AppType {(identity.Credential is FederatedCredential ? "FederatedCredential" : "UserAssignedMSI")} is assigned to this machine, which has to be in Azure"
        : "check Bot:AppId, Bot:TenantId, Bot:AppType and Bot:Credential";
}

using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Connector.Tokens;

/// <summary>What a managed identity's token has to be for, to be taken in the place of a secret.</summary>
internal static class TokenExchange
{
    /// <summary>The audience, which every cloud names in its own way.</summary>
    public static string AudienceIn(CloudProfile cloud) => cloud.Name switch
    {
        "Public" or "GCC" => "api://AzureADTokenExchange",
        "GCCHigh" or "DoD" => "api://AzureADTokenExchangeUSGov",
        "China" => "api://AzureADTokenExchangeChina",
        _ => throw new NotSupportedException($"{cloud.Name} is not a cloud whose token exchange is known."),
    };
}

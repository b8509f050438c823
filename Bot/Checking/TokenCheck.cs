using CoachBot.Bot.Identity;
namespace CoachBot.Bot.Checking;
internal static class TokenCheck
{
    public static Task<Finding> RunAsync(BotIdentity? identity, CancellationToken cancel) => Task.FromResult(Finding.Skipped("token", identity is null ? "none" : "x"));
}

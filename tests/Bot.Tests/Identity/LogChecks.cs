using System.Text.Json.Nodes;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>What is logged about tokens: the protocol's check 96.</summary>
public sealed class LogChecks
{
    [Fact]
    public async Task Check_096_logs_hold_a_word_and_the_correlation_vector_and_nothing_of_a_token()
    {
        await using var guarded = await GuardedBot.StartAsync(settings: ["--Logging:LogLevel:Microsoft", "Trace", "--Logging:LogLevel:System", "Trace", "--Logging:LogLevel:Default", "Trace"]);
        string[] tokens =
        [
            Marked(guarded).Sign(),
            Marked(guarded).Without("serviceurl").Sign(),
            Marked(guarded).With("iss", "https://claimed-word.example").Sign(),
            Marked(guarded).With("aud", "claimed-word").Sign(),
            Marked(guarded).With("exp", guarded.In(-3600)).Sign(),
            Marked(guarded).Headed("kid", "claimed-word").Sign(),
            Marked(guarded).Sign(TestKey.Stranger),
            "claimed-word",
            "e30.claimed-word.e30",
        ];
        foreach (string token in tokens)
        {
            guarded.Bot.Authorization = $"Bearer {token}";
            await guarded.Bot.PostAsync(guarded.Message().ToJsonString(), "cv123.4");
        }

        Assert.Equal(tokens.Length - 1, guarded.Bot.Logs.All.Count(line => line.Contains("Refused", StringComparison.Ordinal) && line.Contains("cv123.4", StringComparison.Ordinal)));
        Assert.DoesNotContain(guarded.Bot.Logs.All, line => line.Contains("claimed-word", StringComparison.Ordinal));
        Assert.All(tokens, token => Assert.DoesNotContain(guarded.Bot.Logs.All, line => token.Split('.').Any(part => line.Contains(part, StringComparison.Ordinal))));
        Assert.DoesNotContain(guarded.Bot.Logs.All, line => line.Contains("s3cr3t", StringComparison.Ordinal));
    }

    private static TestToken Marked(GuardedBot guarded) => guarded.Token().With("name", JsonValue.Create("claimed-word"));
}

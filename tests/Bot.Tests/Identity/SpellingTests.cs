using CoachBot.Bot.Channel;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>One person is one person, however the ids are spelled.</summary>
public sealed class SpellingTests
{
    [Fact]
    public async Task Ids_in_upper_case_are_those_of_the_same_person_and_tenant()
    {
        await using var bot = await (await BotHost.StartAsync()).WelcomedAsync();
        await bot.SayAsync("log 3h visits", "log");
        var loud = Activities.Message(bot.Connector.Url, "week", "loud");
        loud["from"]!["aadObjectId"] = loud["from"]!["aadObjectId"]!.GetValue<string>().ToUpperInvariant();
        loud["channelData"]!["tenant"]!["id"] = loud["channelData"]!["tenant"]!["id"]!.GetValue<string>().ToUpperInvariant();
        using var response = await bot.PostAsync(loud);
        Assert.Equal(202, (int)response.StatusCode);
        Assert.Contains("3 h", bot.Connector.All[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AAAAAAAA-BBBB-4CCC-8DDD-000000000001", "aaaaaaaa-bbbb-4ccc-8ddd-000000000001")]
    [InlineData("00000000-0000-0000-0000-0000000000020A", "00000000-0000-0000-0000-0000000000020a")]
    [InlineData("Tenant-1", "Tenant-1")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void Only_what_is_made_as_Entras_ids_are_is_spelled_anew(string? id, string? spelled) => Assert.Equal(spelled, EntraId.Spelled(id));
}

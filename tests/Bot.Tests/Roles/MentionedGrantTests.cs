using CoachBot.Bot.Tests.Support;
using CoachBot.Dialogs.Roles;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Roles;

/// <summary>A role given to somebody who is mentioned in a channel: the channel is asked who that is.</summary>
public sealed class MentionedGrantTests : IAsyncLifetime
{
    private const string Lin = "99999999-0000-4000-8000-000000000009";

    private const string LinsChannelId = "29:1EXAMPLE-lin-BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB";

    private TwoPeople people = null!;

    public async ValueTask InitializeAsync() => people = await MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Theory]
    [InlineData("aadObjectId")]
    [InlineData("objectId")]
    public async Task The_role_is_given_to_the_person_the_channel_tells_of(string property)
    {
        people.Bot.Connector.Members[LinsChannelId] = new Dictionary<string, string> { ["id"] = LinsChannelId, [property] = Lin, ["name"] = "林 晓" };
        Assert.StartsWith("Done: 林 晓 is a manager now", await SayInChannelAsync(Alex, "roles <at>林 晓</at> manager"), StringComparison.Ordinal);
        Assert.Equal([Role.Manager], (await people.RolesOfAsync(Lin)).Now.Given);
        Assert.Single(await people.AuditAsync(Lin));
    }

    [Fact]
    public async Task Delivered_twice_it_is_given_once_and_answered_once()
    {
        people.Bot.Connector.Members[LinsChannelId] = new { aadObjectId = Lin };
        await SayInChannelAsync(Alex, "roles <at>林 晓</at> manager", "same");
        int before = people.Bot.Connector.All.Count;
        await PostAsync(Alex, "roles <at>林 晓</at> manager", "same");
        Assert.Equal((before, 1), (people.Bot.Connector.All.Count, (await people.RolesOfAsync(Lin)).Revision));
    }

    [Fact]
    public async Task Somebody_the_channel_does_not_know_is_given_nothing()
    {
        Assert.StartsWith("I cannot tell here who “林 晓” is. Nothing was changed.", await SayInChannelAsync(Alex, "roles <at>林 晓</at> manager"), StringComparison.Ordinal);
        people.Bot.Connector.Members[LinsChannelId] = new { aadObjectId = "../people" };
        Assert.StartsWith("I cannot tell here", await SayInChannelAsync(Alex, "roles <at>林 晓</at> manager"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rep_is_refused()
    {
        people.Bot.Connector.Members[LinsChannelId] = new { aadObjectId = Lin };
        Assert.Equal("Only an admin can do that; please ask one of yours. Nothing was changed.", await SayInChannelAsync(Bo, "roles <at>林 晓</at> manager"));
        Assert.Equal(HeldRoles.None, await people.RolesOfAsync(Lin));
    }

    [Fact]
    public async Task Any_other_message_asks_the_channel_nothing()
    {
        people.Bot.Connector.Members[LinsChannelId] = new { aadObjectId = Lin };
        await SayInChannelAsync(Alex, "status for <at>林 晓</at>");
        Assert.Equal(0, people.Bot.Connector.Questions);
    }

    private async Task<string> SayInChannelAsync(string who, string text, string id = "c1")
    {
        string unique = $"{id}-{text.Length}-{people.Bot.Connector.All.Count}";
        await PostAsync(who, text, id == "same" ? id : unique);
        return people.Bot.Connector.All[^1].Text!;
    }

    private async Task PostAsync(string who, string text, string id)
    {
        var activity = Activities.Sample("02", people.Bot.Connector.Url);
        activity["id"] = id;
        activity["text"] = $"<at>CoachBot</at> {text}\n";
        activity["from"]!["aadObjectId"] = who;
        using var response = await people.Bot.PostAsync(activity);
        Assert.Equal(202, (int)response.StatusCode);
    }
}

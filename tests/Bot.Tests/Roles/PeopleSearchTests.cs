using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Roles;

/// <summary>People suggested as an admin types: those of the latest changes, and to nobody else.</summary>
public sealed class PeopleSearchTests : IAsyncLifetime
{
    private TwoPeople people = null!;

    public async ValueTask InitializeAsync() => people = await MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Theory]
    [InlineData("", 1)]
    [InlineData("王", 1)]
    [InlineData("bo", 1)]
    [InlineData("Cy", 0)]
    public async Task An_admin_finds_those_whose_roles_were_changed_by_name(string typed, int count)
    {
        await people.GiveAsync(Alex, Bo, "manager");
        var found = await SearchAsync(Alex, typed);
        Assert.Equal(Enumerable.Repeat(("Bo 王", Bo), count), found);
    }

    [Fact]
    public async Task After_a_restart_they_are_still_known()
    {
        await people.GiveAsync(Alex, Bo, "manager");
        people.Bot.Service<PersonCache>().Drop(new(Tenant, Alex));
        people.Bot.Store.Reset();
        Assert.Single(await SearchAsync(Alex, ""));
        Assert.Single(await SearchAsync(Alex, "b"));
        Assert.Equal((1, 0), (people.Bot.Store.Reads, people.Bot.Store.Commits));
    }

    [Fact]
    public async Task Who_is_no_admin_finds_nobody_whoever_they_have_given_roles_to()
    {
        await people.GiveAsync(Alex, Bo, "admin");
        await people.SayAsync(Bo, "hi");
        await people.GiveAsync(Bo, Alex, "trainer");
        Assert.Single(await SearchAsync(Bo, ""));
        await people.SayAsync(Alex, "hi");
        await people.GiveAsync(Alex, Bo, "admin", "take");
        Assert.Empty(await SearchAsync(Bo, ""));
    }

    private async Task<IReadOnlyList<(string Title, string Value)>> SearchAsync(string who, string typed)
    {
        var search = Activities.Sample("17", people.Bot.Connector.Url);
        search["from"]!["aadObjectId"] = who;
        search["value"]!["dataset"] = "people";
        search["value"]!["queryText"] = typed;
        var (status, body) = await people.Bot.InvokeAsync(search);
        Assert.Equal(200, status);
        return [.. body.GetProperty("value").GetProperty("results").EnumerateArray().Select(result => (result.GetProperty("title").GetString()!, result.GetProperty("value").GetString()!))];
    }
}

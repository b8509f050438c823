using CoachBot.Bot.Turns;
using CoachBot.Dialogs.Roles;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Roles;

/// <summary>Roles, several processes, and processes that die: a change is made once, and by nobody who may not.</summary>
public sealed class GrantRaceTests : IAsyncLifetime
{
    private TwoPeople people = null!;

    public async ValueTask InitializeAsync() => people = await MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task A_press_delivered_twice_gives_once_and_is_answered_the_same()
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        string first = await people.PressAsync(Alex, data.DeepClone(), "same");
        Assert.Equal(first, await people.PressAsync(Alex, data.DeepClone(), "same"));
        Assert.Equal("This was saved already; pressing again changed nothing.", await people.PressAsync(Alex, data, "another"));
        Assert.Single(await people.AuditAsync(Bo));
    }

    [Fact]
    public async Task Dead_between_the_two_commits_it_is_made_once_and_told_by_the_next_try()
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        DieBetweenTheCommits();
        Assert.Contains("I cannot tell whether that was saved", await people.PressAsync(Alex, data.DeepClone(), "dies"), StringComparison.Ordinal);
        Assert.True((await people.RolesOfAsync(Bo)).Now.Has(Role.Manager));

        Assert.Contains("Bo 王 is a manager now", await people.PressAsync(Alex, data, "dies"), StringComparison.Ordinal);
        Assert.Equal(1, (await people.RolesOfAsync(Bo)).Revision);
        Assert.Single(await people.AuditAsync(Bo));
    }

    [Fact]
    public async Task A_change_that_got_lost_does_not_stand_for_another_from_the_same_card()
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        DieBetweenTheCommits();
        await people.PressAsync(Alex, data.DeepClone());
        data["role"] = "trainer";
        Assert.Contains("Bo 王 is a trainer now", await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.Equal(RoleSet.Of(Role.Manager, Role.Trainer), (await people.RolesOfAsync(Bo)).Now);
    }

    [Fact]
    public async Task Overtaken_in_the_admins_own_rows_it_is_made_once()
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        people.Bot.Store.Meanwhile = _ =>
        {
            people.Bot.Store.Meanwhile = store => ChangeElsewhereAsync(store, Alex, Role.Trainer, isGiven: true);
            return Task.CompletedTask;
        };
        Assert.Contains("Bo 王 is a manager now", await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.Equal(1, (await people.RolesOfAsync(Bo)).Revision);
        Assert.True((await people.RolesOfAsync(Alex)).Now.Has(Role.Trainer));
        Assert.Single(await people.AuditAsync(Bo));
    }

    [Fact]
    public async Task Overtaken_in_the_other_persons_rows_it_is_decided_again()
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        people.Bot.Store.Meanwhile = store => ChangeElsewhereAsync(store, Bo, Role.Manager, isGiven: true);
        Assert.Contains("Bo 王 is a manager already", await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.Equal(1, (await people.RolesOfAsync(Bo)).Revision);
        Assert.Empty(await people.AuditAsync(Bo));
    }

    [Fact]
    public async Task A_role_given_by_another_process_is_found_out_by_the_tag()
    {
        await people.SayAsync(Bo, "week");
        await ChangeElsewhereAsync(people.Bot.Store, Bo, Role.Admin, isGiven: true);
        var answers = await people.SayAsync(Bo, "roles");
        Assert.Contains("Choose a person", answers[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_no_admin_any_more_in_another_process_gives_nothing_here()
    {
        await people.GiveAsync(Alex, Bo, "admin");
        await people.SayAsync(Bo, "hi");
        var data = await people.FilledAsync(Bo, "88888888-0000-4000-8000-000000000008", "manager");
        await ChangeElsewhereAsync(people.Bot.Store, Bo, Role.Admin, isGiven: false);
        Assert.Contains("Only an admin can do that", await people.PressAsync(Bo, data), StringComparison.Ordinal);
        Assert.Null(await people.Bot.Store.FindAsync(OwnerOf("88888888-0000-4000-8000-000000000008"), RowKeys.State, CancellationToken.None));
    }

    [Fact]
    public async Task Two_admins_at_once_lose_nothing()
    {
        await people.GiveAsync(Alex, Bo, "admin");
        await people.SayAsync(Bo, "hi");
        const string target = "88888888-0000-4000-8000-000000000008";
        var (manager, trainer) = (await people.FilledAsync(Alex, target, "manager"), await people.FilledAsync(Bo, target, "trainer"));
        await Task.WhenAll(people.PressAsync(Alex, manager, "at-once-1"), people.PressAsync(Bo, trainer, "at-once-2"));
        Assert.Equal((RoleSet.Of(Role.Manager, Role.Trainer), 2), ((await people.RolesOfAsync(target)).Now, (await people.RolesOfAsync(target)).Revision));
        Assert.Equal(2, (await people.AuditAsync(target)).Count);
    }

    private void DieBetweenTheCommits() => people.Bot.Store.Meanwhile = _ =>
    {
        people.Bot.Store.Meanwhile = _ => throw new IOException("The process dies here.");
        return Task.CompletedTask;
    };
}

using CoachBot.Bot.Turns;
using CoachBot.Dialogs.Roles;
using CoachBot.Storage;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Roles;

/// <summary>Two commits, of which either may fail or not be answered: nobody is told that nothing was changed where something was.</summary>
public sealed class GrantOutcomeTests : IAsyncLifetime
{
    private const string Unknown = "I cannot tell whether that was saved. Press again";
    private const string Done = " is a manager now";
    private const string Chris = "88888888-0000-4000-8000-000000000008";

    private TwoPeople people = null!;

    public async ValueTask InitializeAsync() => people = await MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    public static TheoryData<string> Endings => ["silence", "cancelled"];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task A_first_commit_that_nobody_answered_is_not_called_unchanged(string ending)
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        people.Bot.Store.AnswersInstead = () => Ending(ending);
        Assert.Contains(Unknown, await people.PressAsync(Alex, data.DeepClone()), StringComparison.Ordinal);
        Assert.True((await people.RolesOfAsync(Bo)).Now.Has(Role.Manager));
        Assert.Contains(Done, await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.Single(await people.AuditAsync(Bo));
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task A_second_commit_that_nobody_answered_is_not_called_unchanged(string ending)
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        AtTheSecondCommit(_ => throw Ending(ending));
        Assert.Contains(Unknown, await people.PressAsync(Alex, data.DeepClone()), StringComparison.Ordinal);
        Assert.Contains(Done, await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.Contains("manager", (await people.SayAsync(Alex, "roles"))[^1].Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_commit_that_fails_by_a_fault_of_ours_is_logged_with_it()
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        AtTheSecondCommit(_ => throw new InvalidOperationException("A fault."));
        Assert.Contains(Unknown, await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.Contains(people.Bot.Logs.All, line => line.Contains("InvalidOperationException: A fault.", StringComparison.Ordinal));
        Assert.DoesNotContain(people.Bot.Logs.All, line => line.Contains("nothing was changed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_first_commit_that_the_store_refuses_changed_nothing_and_says_so()
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        people.Bot.Store.Meanwhile = _ => throw new IOException("The disk is full.");
        Assert.Contains("Nothing was changed", await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.True((await people.RolesOfAsync(Bo)).Now.IsEmpty);
    }

    [Fact]
    public async Task Who_was_an_admin_when_the_role_was_given_is_told_that_it_was()
    {
        var data = await BoAsAdminAsync();
        AtTheSecondCommit(store => ChangeElsewhereAsync(store, Bo, Role.Admin, isGiven: false));
        Assert.Contains(Done, await people.PressAsync(Bo, data), StringComparison.Ordinal);
        Assert.Equal(1, (await people.RolesOfAsync(Chris)).Revision);
        Assert.Single(await people.AuditAsync(Chris));
        Assert.False((await people.RolesOfAsync(Bo)).Now.Has(Role.Admin));
    }

    [Fact]
    public async Task A_first_commit_that_comes_back_as_a_conflict_may_have_been_ours()
    {
        var data = await BoAsAdminAsync();
        people.Bot.Store.AnswersInstead = () =>
        {
            ChangeElsewhereAsync(people.Bot.Store, Bo, Role.Admin, isGiven: false).Wait(TestContext.Current.CancellationToken);
            return new ConflictException(OwnerOf(Chris), RowKeys.State);
        };
        Assert.Contains(Done, await people.PressAsync(Bo, data), StringComparison.Ordinal);
        Assert.Single(await people.AuditAsync(Chris));
    }

    [Fact]
    public async Task Overtaken_every_time_after_the_change_it_is_not_called_unchanged()
    {
        var data = await people.FilledAsync(Alex, Bo, "manager");
        AtTheSecondCommit(Interfere);
        Assert.Contains(Unknown, await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.True((await people.RolesOfAsync(Bo)).Now.Has(Role.Manager));

        async Task Interfere(IRowStore store)
        {
            await ChangeElsewhereAsync(store, Alex, Role.Trainer, isGiven: true);
            people.Bot.Store.Meanwhile = Interfere;
        }
    }

    private static Exception Ending(string ending) => ending switch
    {
        "silence" => new AggregateException("Retry failed after 5 tries.", new TaskCanceledException()),
        "cancelled" => new OperationCanceledException(),
        _ => throw new NotSupportedException(ending),
    };

    private async Task<System.Text.Json.Nodes.JsonNode> BoAsAdminAsync()
    {
        await people.GiveAsync(Alex, Bo, "admin");
        await people.SayAsync(Bo, "hi");
        return await people.FilledAsync(Bo, Chris, "manager");
    }

    private void AtTheSecondCommit(Func<IRowStore, Task> happens) => people.Bot.Store.Meanwhile = _ =>
    {
        people.Bot.Store.Meanwhile = happens;
        return Task.CompletedTask;
    };
}

using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Roles;
using NodaTime;

namespace CoachBot.Bot.Tests.Roles;

public sealed class RoleRowsTests
{
    private static readonly RoleGrant Grant = new(new("33333333-cccc-4ddd-8eee-000000000003", Role.Trainer, IsGiven: false, "turn/0/roles.save"), 7, Instant.FromUtc(2026, 11, 23, 10, 0));

    [Fact]
    public void What_is_written_of_roles_is_read_again()
    {
        var roles = new HeldRoles(RoleSet.Of(Role.Manager, Role.Admin), RoleSet.Of(Role.Manager), 4);
        var read = Again(Person.Stranger with { Profile = new Profile { Roles = roles }, Grants = [Grant, Grant with { Change = Grant.Change with { IsGiven = true }, Name = "王 伟" }], Undoables = [Undoable.Day, Undoable.Grant] });
        Assert.Equal(roles, read.Profile.Roles);
        Assert.Equal([Grant, Grant with { Change = Grant.Change with { IsGiven = true }, Name = "王 伟" }], read.Grants);
        Assert.Equal([Undoable.Day, Undoable.Grant], read.Undoables);
    }

    [Fact]
    public void Somebody_without_roles_takes_no_more_room_than_before() =>
        Assert.DoesNotMatch("roles|grant", PersonRows.WriteState(new(Person.Stranger, Days.None, SeenActivities.None, null)));

    [Theory]
    [InlineData("""{"roles":{"now":["root"],"told":[],"rev":1}}""", "[]")]
    [InlineData("""{"roles":{"now":["rep"],"told":[],"rev":1}}""", "[]")]
    [InlineData("""{"roles":{"now":[null],"told":[],"rev":1}}""", "[]")]
    [InlineData("""{"roles":{"rev":1}}""", "[]")]
    [InlineData("{}", "[null]")]
    [InlineData("{}", """[{"who":"x","role":"manager","how":"lent","op":"y"}]""")]
    [InlineData("{}", """[{"who":"x","role":"manager","how":"given"}]""")]
    [InlineData("{}", """[{"role":"manager","how":"given","op":"y"}]""")]
    public void Roles_that_are_not_what_they_should_be_are_an_error_with_the_rows_key(string profile, string grants)
    {
        string body = $$"""{"v":1,"profile":{{profile}},"forms":[],"writes":[],"ops":[],"seen":[],"grants":{{grants}}}""";
        Assert.Contains("'turn/state'", Assert.Throws<UnreadableRowException>(() => PersonRows.Read([new(RowKeys.State, "1", body)])).Message, StringComparison.Ordinal);
    }

    private static Person Again(Person person) =>
        PersonRows.Read([new(RowKeys.State, "1", PersonRows.WriteState(new(person, Days.None, SeenActivities.None, null)))]).Person;
}

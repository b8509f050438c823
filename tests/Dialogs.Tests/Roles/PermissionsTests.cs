using System.Reflection;
using System.Runtime.CompilerServices;
using CoachBot.Dialogs.Commands;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Roles;
using CoachBot.Dialogs.Search;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Roles;

public sealed class PermissionsTests
{
    private static readonly Type[] Commands = [.. typeof(Command).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Command)))];

    /// <summary>What buttons send: constants called ...Op, and what saves a form.</summary>
    internal static readonly string[] Operations =
    [
        .. typeof(Command).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(field => field.IsLiteral && field.FieldType == typeof(string) && field.Name.EndsWith("Op", StringComparison.Ordinal))
            .Select(field => (string)field.GetRawConstantValue()!),
        .. FormCatalogue.All.Where(form => form.HasCard).Select(form => form.SaveOp),
    ];

    [Fact]
    public void Every_command_is_listed_with_the_role_it_takes()
    {
        Assert.InRange(Commands.Length, 19, 100);
        Assert.All(Commands, type => Assert.True(Enum.IsDefined(Needed(type))));
    }

    [Fact]
    public void Every_operation_of_a_card_is_listed_with_the_role_it_takes()
    {
        Assert.InRange(Operations.Length, 14, 200);
        Assert.All(Operations, operation => Assert.NotNull(Permissions.Needed(operation)));
    }

    [Fact]
    public void Only_what_is_about_roles_takes_more_than_a_rep()
    {
        Assert.Equal([typeof(ShowRoles), typeof(ChangeRole)], Commands.Where(type => Needed(type) == Role.Admin));
        Assert.Equal(["roles.save", "roles.undo"], Operations.Where(operation => Permissions.Needed(operation) == Role.Admin).Order());
    }

    [Theory]
    [InlineData("no.such.thing")]
    [InlineData("roles.SAVE")]
    [InlineData("")]
    public void What_is_not_listed_nobody_may(string operation)
    {
        var circumstances = new Circumstances("turn", "me", Instant.FromUtc(2026, 11, 23, 10, 0), new(null, null), Some.Organisation with { Admins = [Office.Ada] }) { ObjectId = Office.Ada };
        Assert.False(Permissions.Allow(operation, Exchange.Begin(Person.Stranger, Days.None, circumstances)));
        Assert.True(Permissions.Allow("roles.save", Exchange.Begin(Person.Stranger, Days.None, circumstances)));
    }

    [Fact]
    public void What_is_listed_is_carried_out_by_somebody() => Assert.All(Operations, operation =>
        Assert.NotEmpty(new Office().Takes(Office.Ada, new Tapped(new(new(operation, "x", $"mark-{Office.Ada}"), new Dictionary<string, string>()))).Heard));

    [Fact]
    public void Only_what_is_about_the_own_team_takes_a_manager()
    {
        Assert.Equal([typeof(SetImportance), typeof(ShowMatrix)], Commands.Where(type => Needed(type) == Role.Manager).OrderBy(type => type.Name, StringComparer.Ordinal));
        Assert.Equal(
            ["aims.open", "aims.save", "aims.undo", "curve.team", "matrix.save", "matrix.show", "matrix.undo", "override.open", "override.save", "plan.approve", "plan.next-version", "plan.questions", "plan.return", "plans.sums", "team.remove", "team.remove.sure", "team.save"],
            Operations.Where(operation => Permissions.Needed(operation) == Role.Manager).Order());
    }

    [Fact]
    public void Every_dataset_is_listed_and_answers()
    {
        var datasets = typeof(Datasets).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).ToList();
        var admin = Exchange.Begin(Person.Stranger with { Profile = new Profile { Roles = HeldRoles.None with { Now = RoleSet.Of(Role.Admin) } } }, Days.None, new("turn", "me", default, new(null, null), Some.Organisation));
        Assert.InRange(datasets.Count, 5, 100);
        Assert.All(datasets, dataset => Assert.True(Permissions.AllowSearch(dataset, admin), dataset));
        Assert.All(datasets, dataset => Assert.NotNull(Datasets.Search(dataset, "", admin)));
        Assert.False(Permissions.AllowSearch("graph.microsoft.com/users", admin));
    }

    [Fact]
    public void What_is_no_operation_is_answered_as_before() =>
        new Office().Takes(Office.Bo, new Tapped(new(new("no.such.thing", "x", $"mark-{Office.Bo}"), new Dictionary<string, string>()))).Hears("too old to use");

    [Theory]
    [InlineData(Language.English, "roles", "Only an admin can do that; please ask one of yours. Nothing was changed.")]
    [InlineData(Language.Chinese, "角色", "这件事只有管理员能做，请找贵公司的管理员。什么都没有改。")]
    public void A_rep_is_told_who_can(Language language, string word, string refusal)
    {
        var office = new Office(language).Says(Office.Bo, word);
        Assert.Equal(refusal, office.Heard);
        Assert.Empty(office[Office.Bo].Forms);
    }

    [Theory]
    [InlineData("manager")]
    [InlineData("trainer")]
    public void No_other_role_gives_roles(string role) => new Office().Gives(Office.Ada, Office.Bo, role).Says(Office.Bo, "roles").Hears("Only an admin can do that");

    [Fact]
    public void A_form_under_way_waits_while_something_is_refused()
    {
        var office = new Office().Says(Office.Bo, "time zone").Says(Office.Bo, "roles").Hears("Only an admin can do that").Hears("Back to: Time zone.");
        Assert.Equal("Europe/Berlin", office.Says(Office.Bo, "Berlin")[Office.Bo].Profile.ZoneId);
    }

    [Theory]
    [InlineData("roles.save")]
    [InlineData("roles.undo")]
    public void A_press_made_up_by_a_rep_is_refused(string operation)
    {
        var office = new Office().Gives(Office.Ada, Office.Cy, "manager");
        var undo = CardButtons.Press(office.Card, "Undo");
        office.Takes(Office.Bo, new Tapped(new(undo with { Op = operation, Owner = $"mark-{Office.Bo}" }, Office.Giving(Office.Bo, "admin"))));
        Assert.Equal("Only an admin can do that; please ask one of yours. Nothing was changed.", office.Heard);
        Assert.Equal((true, 1), (office.RolesOf(Office.Bo).IsEmpty && office.RolesOf(Office.Cy).Has(Role.Manager), office.Changes));
    }

    [Fact]
    public void Another_admins_card_is_not_ones_own()
    {
        var office = new Office().Gives(Office.Ada, Office.Bo, "admin").Says(Office.Ada, "roles");
        office.Presses(Office.Bo, "Save", Office.Giving(Office.Cy, "manager")).Hears("made for somebody else");
        Assert.True(office.RolesOf(Office.Cy).IsEmpty);
    }

    [Fact]
    public void A_card_drawn_for_an_admin_is_dead_once_the_role_is_taken()
    {
        var office = new Office().Gives(Office.Ada, Office.Bo, "admin").Says(Office.Bo, "roles");
        var card = office.Card;
        office.Gives(Office.Ada, Office.Bo, "admin", "take");
        office.Presses(Office.Bo, "Save", Office.Giving(Office.Cy, "manager"), card).Hears("Only an admin can do that");
        Assert.True(office.RolesOf(Office.Cy).IsEmpty);
    }

    [Fact]
    public void In_a_group_roles_are_told_of_as_little_as_anything() =>
        new Office().Takes(Office.Ada, new SaidInGroup("roles")).Hears("What you log is private");

    private static Role Needed(Type command) => Permissions.Needed((Command)RuntimeHelpers.GetUninitializedObject(command));
}

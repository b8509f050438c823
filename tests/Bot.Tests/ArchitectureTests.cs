using System.Reflection;
using CoachBot.Bot.Turns;

namespace CoachBot.Bot.Tests;

/// <summary>Arrows only point down: Bot, Dialogs, Cards, Coaching; Storage knows Coaching alone.</summary>
public sealed class ArchitectureTests
{
    [Theory]
    [InlineData("Coaching", "")]
    [InlineData("Cards", "Coaching")]
    [InlineData("Dialogs", "Cards Coaching")]
    [InlineData("Storage", "Coaching")]
    [InlineData("Bot", "Cards Coaching Dialogs Storage")]
    public void A_project_knows_only_the_projects_below_it(string project, string below)
    {
        string[] ours = ["Coaching", "Cards", "Dialogs", "Storage", "Bot"];
        var known = Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!).Intersect(ours);
        Assert.Empty(known.Except(below.Split(' ')));
    }

    [Theory]
    [InlineData("Coaching")]
    [InlineData("Cards")]
    [InlineData("Dialogs")]
    public void The_pure_projects_need_no_package_but_NodaTime(string project)
    {
        var foreign = Assembly.Load(project).GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name is not ("NodaTime" or "Coaching" or "Cards"));
        Assert.Empty(foreign);
    }

    [Fact]
    public void What_is_below_the_channel_knows_no_http()
    {
        var turns = typeof(TurnHandler).Assembly.GetTypes().Where(type => type.Namespace == typeof(TurnHandler).Namespace);
        var used = turns.SelectMany(type => type.GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static))
            .SelectMany(member => member switch
            {
                FieldInfo field => [field.FieldType],
                MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType),
                _ => (IEnumerable<Type>)[],
            });
        Assert.DoesNotContain(used, type => type.FullName is { } name
            && (name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name.StartsWith("System.Net", StringComparison.Ordinal) || name.Contains(".Bot.Channel.", StringComparison.Ordinal) || name.Contains(".Bot.Connector.", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_line_of_the_log_has_an_event_id_of_its_own()
    {
        var lines = ((string[])["Bot", "Storage"]).SelectMany(project => Assembly.Load(project).GetTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(method => (Name: $"{method.DeclaringType!.Name}.{method.Name}", method.GetCustomAttribute<LoggerMessageAttribute>()?.EventId))
            .Where(line => line.EventId is not null)
            .ToList();
        Assert.InRange(lines.Count, 20, 1_000);
        Assert.Empty(lines.GroupBy(line => line.EventId).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(line => line.Name))}"));
    }
}

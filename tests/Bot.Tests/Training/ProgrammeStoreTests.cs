using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Roles;
using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Training;
using CoachBot.Storage;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Training;

/// <summary>The organisation's programme on the real store: trainers at once, processes that die, reps who may not, and teams whose ratings are read.</summary>
public sealed class ProgrammeStoreTests : IAsyncLifetime
{
    private const string Rep = "88888888-0000-4000-8000-000000000008";

    private TwoPeople people = null!;

    public async ValueTask InitializeAsync() => people = await Trainers.MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task What_one_trainer_plans_the_other_sees_and_takes_nothing_back()
    {
        Assert.Contains("Topic saved.", await people.PressAsync(Alex, await LeadershipAsync(Alex, "Leading by asking")), StringComparison.Ordinal);
        Assert.Contains("Leading by asking", Text(await people.SayAsync(Bo, "programme")), StringComparison.Ordinal);
        Assert.DoesNotContain("Undone", Text(await people.SayAsync(Bo, "undo")), StringComparison.Ordinal);
        Assert.Contains("Undone:", Text(await people.SayAsync(Alex, "undo")), StringComparison.Ordinal);
        Assert.DoesNotContain("Leading by asking", Text(await people.SayAsync(Bo, "programme")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_trainers_at_once_one_wins_and_the_other_is_told_and_keeps_what_was_entered()
    {
        var (alex, bo) = (await LeadershipAsync(Alex, "Alex leads"), await LeadershipAsync(Bo, "Bo leads"));
        string[] answers = await Task.WhenAll(people.PressAsync(Alex, alex, "at-once-1"), people.PressAsync(Bo, bo, "at-once-2"));
        Assert.Single(answers, answer => answer.Contains("Topic saved.", StringComparison.Ordinal));
        int told = Array.FindIndex(answers, answer => answer.Contains("Nothing was saved:", StringComparison.Ordinal));
        Assert.Contains(told == 0 ? "Alex leads" : "Bo leads", answers[told], StringComparison.Ordinal);
        Assert.Equal(1, (await people.RevisionAsync()).GetProperty("plan").GetInt32());
    }

    [Fact]
    public async Task Dead_between_the_two_commits_it_is_saved_once_and_told_by_the_next_try()
    {
        var data = await LeadershipAsync(Alex, "Alex leads");
        people.Bot.Store.Meanwhile = _ =>
        {
            people.Bot.Store.Meanwhile = _ => throw new IOException("The process dies here.");
            return Task.CompletedTask;
        };
        Assert.Contains("I cannot tell whether", await people.PressAsync(Alex, data.DeepClone(), "dies"), StringComparison.Ordinal);
        Assert.Contains("Topic saved.", await people.PressAsync(Alex, data, "dies"), StringComparison.Ordinal);
        Assert.Equal(1, (await people.RevisionAsync()).GetProperty("plan").GetInt32());
    }

    [Fact]
    public async Task A_press_that_a_rep_forges_is_refused()
    {
        await people.SayAsync(Rep, "hi");
        var data = await LeadershipAsync(Alex, "A rep leads");
        data["owner"] = Activities.ButtonData(Assert.Single(await people.SayAsync(Rep, "log")), "Save")["owner"]!.DeepClone();
        Assert.Equal("Only a trainer can do that; please ask one of yours. Nothing was changed.", await people.PressAsync(Rep, data));
        Assert.Null(await people.Bot.Store.FindAsync(Trainers.Organisation, "revision", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_change_of_the_programme_and_one_of_the_skills_lose_nothing()
    {
        var (plan, skill) = (await LeadershipAsync(Alex, "Alex leads"), await people.EditAsync(Bo, "needs", ("definition", "Bo says.")));
        string[] answers = await Task.WhenAll(people.PressAsync(Alex, plan, "at-once-1"), people.PressAsync(Bo, skill, "at-once-2"));
        Assert.Contains("Topic saved.", answers[0], StringComparison.Ordinal);
        Assert.Contains("Saved as version 2.", answers[1], StringComparison.Ordinal);
        var revision = await people.RevisionAsync();
        Assert.Equal((1, 1), (revision.GetProperty("plan").GetInt32(), revision.GetProperty("skills").GetInt32()));
    }

    [Theory]
    [InlineData("x", 0)]
    [InlineData("字", 0)]
    [InlineData("字", 13)]
    [InlineData("\"", 13)]
    [InlineData("\\", 2)]
    [InlineData("\u0001", 2)]
    [InlineData("\u200d", 2)]
    [InlineData("😀", 13)]
    [InlineData("👩‍💻", 200)]
    public void The_largest_programme_fits_its_row(string piece, int skills)
    {
        string name = string.Concat(Enumerable.Repeat(piece, (ProgrammeTopic.LongestName - 3) / piece.Length));
        var programme = Enumerable.Range(1, Programme.MostStages).Aggregate(Programme.Empty, (plan, n) => plan.With(new ProgrammeStage($"stage-{n}", new(name[..20], $"{n:D2}{name[..20]}"), 2079, 2080)));
        for (int n = 1; n <= Programme.MostTopics; n++)
        {
            ProgrammeTopic topic = new(
                $"topic-{n}", "stage-10", TrainingFormat.LearningByDoing, new($"{n:D3}{name}", name), 400, [.. Enumerable.Range(1, skills).Select(skill => new SkillId($"own-{skill:D3}"))],
                TrainingTeacher.Colleague, new(name, $"{n:D3}{name}"), IsChosen: true);
            Assert.InRange(ProgrammeRows.Put("programme", programme).Body.Length, programme.Characters - 800, programme.Characters);
            programme = programme.With(topic).Characters > Programme.MostCharacters ? programme : programme.With(topic);
        }

        Assert.InRange(ProgrammeRows.Put("programme", programme).Body.Length, 20_000, RowLimits.LongestBody);
    }

    /// <summary>Opens the form of a topic; what its button sends with another name.</summary>
    private async Task<JsonNode> LeadershipAsync(string who, string name)
    {
        var programme = JsonNode.Parse(Text(await people.SayAsync(who, "programme")))!;
        var stage = await PressedAsync(who, Trainers.Filled(programme, "Open", ("stage", "year-2")));
        return Trainers.Filled(await PressedAsync(who, Trainers.Filled(stage, "Edit topic", ("topic", "leadership"))), "Save", ("name", name));
    }

    private async Task<JsonNode> PressedAsync(string who, JsonNode data) => JsonNode.Parse(await people.PressAsync(who, data))!;

    private static string Text(IReadOnlyList<Sent> answers) => Assert.Single(answers) is { Card: { } card } ? card.GetRawText() : answers[0].Text!;
}

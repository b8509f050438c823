using System.Text.Json.Nodes;
using CoachBot.Bot.Tests.Roles;
using CoachBot.Bot.Tests.Support;
using CoachBot.Storage;
using static CoachBot.Bot.Tests.Roles.TwoPeople;

namespace CoachBot.Bot.Tests.Training;

/// <summary>The organisation's skills on the real store: trainers at once, processes that die, and reps who may not.</summary>
public sealed class SkillStoreTests : IAsyncLifetime
{
    private const string Rep = "88888888-0000-4000-8000-000000000008";

    private TwoPeople people = null!;

    public async ValueTask InitializeAsync() => people = await Trainers.MeetAsync();

    public ValueTask DisposeAsync() => people.DisposeAsync();

    [Fact]
    public async Task What_one_trainer_saves_everybody_of_the_organisation_rates_by()
    {
        Assert.Contains("Saved as version 2.", await people.PressAsync(Alex, await people.EditAsync(Alex, "needs", ("anchor4", "Sums it up."))), StringComparison.Ordinal);
        Assert.Contains("Sums it up.", Text(await people.SayAsync(Bo, "rate needs 4")), StringComparison.Ordinal);
        var row = Assert.Single(await people.SkillRowsAsync());
        Assert.Equal((1, Alex, "Sums it up."), (row.GetProperty("v").GetInt32(), row.GetProperty("by").GetString(), row.GetProperty("en").GetProperty("anchors")[3].GetString()));
    }

    [Fact]
    public async Task A_rating_made_before_an_edit_still_shows_its_own_anchor()
    {
        await people.SayAsync(Bo, "rate needs 4");
        string before = Text(await people.SayAsync(Bo, "skills needs"));
        Assert.DoesNotContain("The line read then", before, StringComparison.Ordinal);
        await people.PressAsync(Alex, await people.EditAsync(Alex, "needs", ("anchor4", "Sums it up.")));
        string after = Text(await people.SayAsync(Bo, "skills needs"));
        Assert.Contains("The line read then: Asks at least three open questions", after, StringComparison.Ordinal);
        Assert.Contains("4 · Sums it up.", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_trainers_at_once_one_wins_and_the_other_is_told_and_keeps_what_was_entered()
    {
        var (alex, bo) = (await people.EditAsync(Alex, "needs", ("definition", "Alex says.")), await people.EditAsync(Bo, "needs", ("definition", "Bo says.")));
        string[] answers = await Task.WhenAll(people.PressAsync(Alex, alex, "at-once-1"), people.PressAsync(Bo, bo, "at-once-2"));
        Assert.Single(answers, answer => answer.Contains("Saved as version 2.", StringComparison.Ordinal));
        Assert.Single(answers, answer => answer.Contains("Nothing was saved:", StringComparison.Ordinal) && answer.Contains("Alex says.", StringComparison.Ordinal) && answer.Contains("Bo says.", StringComparison.Ordinal));
        Assert.Single(await people.SkillRowsAsync());
    }

    [Fact]
    public async Task Overtaken_between_reading_and_writing_it_is_decided_again()
    {
        var (alex, bo) = (await people.EditAsync(Alex, "needs", ("definition", "Alex says.")), await people.EditAsync(Bo, "price", ("definition", "Bo says.")));
        people.Bot.Store.Meanwhile = async _ => Assert.Contains("Saved as version 2.", await people.PressAsync(Bo, bo), StringComparison.Ordinal);
        Assert.Contains("Saved as version 2.", await people.PressAsync(Alex, alex), StringComparison.Ordinal);
        Assert.Equal(2, (await people.SkillRowsAsync()).Count);
        Assert.Equal(2, (await people.RevisionAsync()).GetProperty("skills").GetInt32());
    }

    [Fact]
    public async Task A_conflict_with_ones_own_commit_whose_answer_got_lost_is_one_version_and_told()
    {
        var data = await people.EditAsync(Alex, "needs", ("definition", "Alex says."));
        people.Bot.Store.AnswersInstead = () => new ConflictException(Trainers.Organisation, "revision");
        Assert.Contains("Saved as version 2.", await people.PressAsync(Alex, data), StringComparison.Ordinal);
        Assert.Single(await people.SkillRowsAsync());
        Assert.Equal(1, (await people.RevisionAsync()).GetProperty("skills").GetInt32());
    }

    [Fact]
    public async Task Dead_between_the_two_commits_it_is_saved_once_and_told_by_the_next_try()
    {
        var data = await people.EditAsync(Alex, "needs", ("definition", "Alex says."));
        people.Bot.Store.Meanwhile = _ =>
        {
            people.Bot.Store.Meanwhile = _ => throw new IOException("The process dies here.");
            return Task.CompletedTask;
        };
        Assert.Contains("I cannot tell whether", await people.PressAsync(Alex, data.DeepClone(), "dies"), StringComparison.Ordinal);
        Assert.Single(await people.SkillRowsAsync());
        Assert.Contains("Saved as version 2.", await people.PressAsync(Alex, data, "dies"), StringComparison.Ordinal);
        Assert.Single(await people.SkillRowsAsync());
    }

    [Fact]
    public async Task A_press_delivered_twice_saves_once_and_is_answered_the_same()
    {
        var data = await people.EditAsync(Alex, "needs", ("definition", "Alex says."));
        string first = await people.PressAsync(Alex, data.DeepClone(), "same");
        Assert.Equal(first, await people.PressAsync(Alex, data, "same"));
        Assert.Single(await people.SkillRowsAsync());
    }

    [Fact]
    public async Task A_press_that_a_rep_forges_is_refused()
    {
        await people.SayAsync(Rep, "hi");
        var data = await people.EditAsync(Alex, "needs", ("definition", "A rep says."));
        data["owner"] = Activities.ButtonData(Assert.Single(await people.SayAsync(Rep, "log")), "Save")["owner"]!.DeepClone();
        Assert.Equal("Only a trainer can do that; please ask one of yours. Nothing was changed.", await people.PressAsync(Rep, data));
        Assert.Empty(await people.SkillRowsAsync());
    }

    [Fact]
    public async Task Another_organisation_has_skills_of_its_own()
    {
        await people.PressAsync(Alex, await people.EditAsync(Alex, "needs", ("anchor4", "Sums it up.")));
        var elsewhere = Activities.Message(people.Bot.Connector.Url, "skills needs", "other-tenant");
        elsewhere["conversation"]!["tenantId"] = "99999999-aaaa-4bbb-8ccc-000000000009";
        elsewhere["channelData"]!["tenant"]!["id"] = "99999999-aaaa-4bbb-8ccc-000000000009";
        using var response = await people.Bot.PostAsync(elsewhere);
        var page = people.Bot.Connector.All.Last(sent => sent.ReplyTo == "other-tenant" && sent.Card is not null);
        Assert.DoesNotContain("Sums it up.", page.Card!.Value.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_skills_are_one_range_read_whatever_was_edited()
    {
        await people.PressAsync(Alex, await people.EditAsync(Alex, "needs", ("definition", "Alex says.")));
        await people.PressAsync(Alex, await people.EditAsync(Alex, "price", ("definition", "Alex says so.")));
        people.Bot.Store.Reset();
        await people.SayAsync(Alex, "skills");
        Assert.Equal((1, 1), (people.Bot.Store.Reads, people.Bot.Store.Commits));
    }

    [Fact]
    public async Task A_retired_skill_is_rated_by_nobody_until_it_is_taken_back()
    {
        var page = JsonNode.Parse(Text(await people.SayAsync(Alex, "skills needs")))!;
        var retired = JsonNode.Parse(await people.PressAsync(Alex, Trainers.Button(page, "Retire")))!;
        Assert.Contains("no longer rated", Text(await people.SayAsync(Bo, "rate needs 4")), StringComparison.Ordinal);
        Assert.Contains("Undone:", await people.PressAsync(Alex, Trainers.Button(retired, "Undo")), StringComparison.Ordinal);
        Assert.Contains(": 4 of 7", Text(await people.SayAsync(Bo, "rate needs 4")), StringComparison.Ordinal);
    }

    private static string Text(IReadOnlyList<Sent> answers) => Assert.Single(answers) is { Card: { } card } ? card.GetRawText() : answers[0].Text!;
}

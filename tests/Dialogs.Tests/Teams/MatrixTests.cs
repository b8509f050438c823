using CoachBot.Dialogs.Teams;
using CoachBot.Dialogs.Tests.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;
using static CoachBot.Dialogs.Tests.Teams.TeamOffice;

namespace CoachBot.Dialogs.Tests.Teams;

/// <summary>Reps placed by ability and attitude. Bo leads Cy, Ada and a third.</summary>
public sealed class MatrixTests
{
    private static readonly string Eve = Somebody(1);

    private readonly Office office = With_a_team(Language.English);

    [Theory]
    [InlineData(Language.English, "team matrix", "Not placed yet: Cy Sample, Ada Admin, Eve 李", "Shares, and what the team calls for, are shown once 3 reps are placed: 0 so far.", "Only you see this, and whoever leads you.")]
    [InlineData(Language.Chinese, "团队矩阵", "还没评定：Cy Sample、Ada Admin、Eve 李", "评定满 3 人才显示占比和团队结论，目前 0 人。", "只有您和您的上级经理看得到")]
    public void It_names_who_is_not_placed_and_says_who_sees_it(Language language, string word, params string[] told)
    {
        var office = With_a_team(language).Says(Bo, word);
        Assert.All(told, line => office.Hears(line));
        Assert.Empty(office[Bo].Forms);
    }

    [Fact]
    public void A_rep_is_placed_with_a_dated_note()
    {
        office.Places(Bo, Cy, "can-learn", "willing", "asks good *questions*").Hears("Placed: Cy Sample.").Hears("Cy Sample, 23 Nov 2026: asks good *questions*")
            .Hears("Not placed yet: Ada Admin, Eve 李").Hears("Train actively").DoesNotHear("%");
        Assert.Equal(["Place", "Undo"], CardButtons.Titles(office.Card));
    }

    [Theory]
    [InlineData(Language.English, "Not yet, can learn: 67%", "Willing: 34%", "Much more training is called for: 67% do not have the ability yet, but can learn (30% or more).", "A new hiring standard is called for: 33% cannot learn (25% or more).")]
    [InlineData(Language.Chinese, "还不具备，能学会：67%", "愿意：34%", "需要大力加强培训：“还不具备，能学会”的占 67%（30% 起就需要）。", "需要改变招聘标准：“学不会”的占 33%（25% 起就需要）。")]
    public void From_three_on_shares_and_conclusions_are_shown_with_their_thresholds(Language language, params string[] told)
    {
        var office = With_a_team(language).Places(Bo, Cy, "can-learn", "willing").Places(Bo, Ada, "can-learn", "unwilling").Places(Bo, Eve, "cannot", "unwilling");
        Assert.All(told, line => office.Hears(line));
        office.DoesNotHear(language == Language.English ? "Not placed yet" : "还没评定");
    }

    [Fact]
    public void A_team_that_can_all_do_it_calls_for_nothing() =>
        office.Places(Bo, Cy, "has", "willing").Places(Bo, Ada, "has", "willing").Places(Bo, Eve, "has", "unwilling")
            .Hears("No need for much more training: 0% do not have the ability yet, but can learn (called for from 30%).").Hears("The hiring standard can stay: 0% cannot learn (a new one from 25% on).");

    [Fact]
    public void Placing_again_replaces()
    {
        office.Places(Bo, Cy, "can-learn", "willing", "before").Places(Bo, Cy, "has", "unwilling", "after").Hears("after").DoesNotHear("before");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_last_placement_is_taken_back_by_button_or_word(bool isWord)
    {
        office.Places(Bo, Cy, "can-learn", "willing", "before").Places(Bo, Cy, "has", "unwilling", "after");
        var card = office.Card;
        _ = isWord ? office.Says(Bo, "undo") : office.Presses(Bo, "Undo");
        office.Hears("Undone: Cy Sample is where they were before.").Hears("before").DoesNotHear("after");
        office.Presses(Bo, "Undo", on: card).Hears("This was undone already");
    }

    [Fact]
    public void The_first_placement_is_taken_back_to_nowhere() => office.Places(Bo, Cy, "has", "willing").Says(Bo, "undo").Hears("Not placed yet: Cy Sample, Ada Admin, Eve 李");

    [Fact]
    public void An_earlier_placement_is_not_taken_back_once_there_is_a_later_one()
    {
        office.Places(Bo, Cy, "has", "willing");
        var card = office.Card;
        office.Places(Bo, Ada, "has", "willing").Presses(Bo, "Undo", on: card).Hears("Nothing was taken back: the place has changed since.").Hears("Not placed yet: Eve 李");
    }

    [Fact]
    public void Undo_after_a_day_was_logged_means_the_day_and_then_nothing_of_the_matrix()
    {
        office.Places(Bo, Cy, "has", "willing").Says(Bo, "log 3h visits").Says(Bo, "undo");
        Assert.Empty(office[Bo].Writes);
        office.Says(Bo, "team matrix").Hears("Not placed yet: Ada Admin, Eve 李");
    }

    [Fact]
    public void Undo_of_a_day_logged_before_comes_after_that_of_the_placement()
    {
        office.Says(Bo, "log 3h visits").Places(Bo, Cy, "has", "willing").Says(Bo, "undo").Says(Bo, "team matrix").Hears("Not placed yet: Cy Sample");
        Assert.Single(office[Bo].Writes);
        office.Says(Bo, "undo");
        Assert.Empty(office[Bo].Writes);
    }

    [Fact]
    public void Who_was_removed_is_gone_from_the_matrix_and_not_brought_back_by_undo()
    {
        office.Places(Bo, Cy, "has", "willing").Removes(Bo, Cy).Presses(Bo, "Yes, remove").Says(Bo, "undo").Hears("There is nothing left to undo.");
        Assert.Null(office[Bo].Placed);
        office.Says(Bo, "team matrix").DoesNotHear("Cy Sample");
    }

    [Fact]
    public void Who_left_does_not_count_and_is_placed_nowhere()
    {
        office.Places(Bo, Cy, "has", "willing").Places(Bo, Ada, "has", "willing").Places(Bo, Eve, "has", "willing");
        office.Says(Cy, "leave team").Presses(Cy, "Yes, leave").Says(Bo, "team matrix").Hears("2 so far").DoesNotHear("Cy Sample");
    }

    [Theory]
    [InlineData(Di)]
    [InlineData("99999999-0000-4000-8000-000000000009")]
    public void Who_is_not_on_the_team_is_not_placed(string who) => office.Places(Bo, who, "has", "willing").Hears("Nothing was changed: that person is not on your team.").Hears("0 so far");

    [Fact]
    public void Who_has_not_accepted_is_not_placed() => office.Invites(Bo, Di).Places(Bo, Di, "has", "willing").Hears("that person is not on your team").DoesNotHear("Di Other");

    [Theory]
    [InlineData("", "has", "willing", "Choose one of your reps.")]
    [InlineData("Cy", "has", "willing", "Choose one of your reps.")]
    [InlineData(Cy, "genius", "willing", "“genius” is none of the choices.")]
    [InlineData(Cy, "has", "", "is none of the choices.")]
    public void What_is_no_answer_comes_back_on_the_card(string rep, string ability, string attitude, string error)
    {
        office.Places(Bo, rep, ability, attitude, "why not").Hears(error);
        Assert.Equal("why not", CardButtons.Values(office.Card)["why"]);
        office.Says(Bo, "team matrix").Hears("0 so far");
    }

    [Fact]
    public void A_note_that_is_too_long_is_refused() => office.Places(Bo, Cy, "has", "willing", new string('x', 301)).Hears("300");

    [Fact]
    public void A_card_pressed_twice_places_once()
    {
        office.Says(Bo, "team matrix");
        var card = office.Card;
        office.Presses(Bo, "Place", Placing(Cy, "has", "willing"), card).Presses(Bo, "Place", Placing(Ada, "has", "willing"), card).Hears("This was saved already");
        office.Says(Bo, "team matrix").Hears("1 so far");
    }

    [Fact]
    public void A_manager_without_a_team_is_told_how_to_get_one() => office.Says(Di, "team matrix").Hears("Nobody is on your team yet, so there is nobody to place.");

    [Fact]
    public void The_team_card_leads_to_it()
    {
        office.Says(Bo, "team").Presses(Bo, "Team matrix").Hears("Not placed yet: Cy Sample");
    }

    [Fact]
    public void A_full_team_with_long_names_and_notes_fits_on_the_card()
    {
        var office = TeamOffice.Open(Language.Chinese);
        for (int number = 1; number <= Team.MostMembers; number++)
        {
            office.Names(Somebody(number), new string((char)('一' + number), 40)).Says(Somebody(number), "hi").Wins(Bo, Somebody(number));
        }

        for (int number = 1; number <= Team.MostMembers; number++)
        {
            office.Places(Bo, Somebody(number), "has", "willing", new string((char)('一' + number), 300));
        }

        Assert.InRange(Cards.CardJson.Utf8(office.Card).Length, 10_000, Cards.CardJson.MaxBytes);
        office.Hears("还有 54 人：");
    }

    private static Office With_a_team(Language language) =>
        TeamOffice.Open(language).Names(Eve, "Eve 李").Says(Eve, "hi").Wins(Bo, Cy).Wins(Bo, Ada).Wins(Bo, Eve);
}

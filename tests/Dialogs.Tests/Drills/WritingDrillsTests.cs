using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Drills;
using CoachBot.Dialogs.Drills.Library;

namespace CoachBot.Dialogs.Tests.Drills;

/// <summary>A trainer writes, changes and retires drills.</summary>
public sealed class WritingDrillsTests
{
    private const string Hold = "price/hold-before-trade";

    private static readonly ObjectiveId HoldId = ObjectiveId.From(Hold)!.Value;

    [Theory]
    [InlineData(Language.English, "drills", "Drills", "3 objectives")]
    [InlineData(Language.Chinese, "练习题库", "练习题库", "3 个目标")]
    public void The_drills_are_listed_by_skill(Language language, string said, string title, string count) =>
        Chat.WithTrainer(language).Says(said).Hears(title).Hears(count);

    [Fact]
    public void Whoever_is_no_trainer_is_asked_a_drill() => Chat.InEnglish().Says("drills").Hears("Drill 1 of 5");

    [Fact]
    public void A_drill_is_written_looked_at_and_then_asked()
    {
        var chat = Chat.WithTrainer().Says("drills").Presses("Show", null, (DrillsCard.Chosen, "price")).Hears("Hold before you trade").Presses("Add a drill", null, (DrillSkillCard.Chosen, Hold));
        chat.Presses("Preview", null, Writing.Of(Writing.English)).Hears("Nobody is asked this yet").Hears("✓ Answer 2, the best").Hears("Readers of Chinese see this text too");
        Assert.Empty(chat.OrganisationDrills.Written.Drills);
        chat.Presses("Put it in use").Hears("The drill is in use").Presses("Drills of this objective").Hears("1001 · yours · English only");

        var drill = chat.OrganisationDrills.Written.In(chat.Skills).Find(new DrillId(HoldId, 1001))!;
        Assert.Equal((1, Writing.Situation, Writing.Situation), (drill.Best, drill.Text.English.Situation, drill.Text.Chinese.Situation));
        Assert.Null(chat.DrillDraft.Pack);
        var rep = Chat.In(Language.Chinese).SomebodyWrites(_ => chat.OrganisationDrills.Written.With(DrillBank.Standard.Find(HoldId)!.Drills.Select(each => each.Id), areRetired: true));
        rep.Says("练习 价格").Hears(Writing.Situation).Presses("确定", null, (DrillCard.Option, "1")).Hears("答对了");
        Assert.Equal(drill.Id, Assert.Single(rep.Answers).Review.Drill);
    }

    [Fact]
    public void What_is_wrong_is_told_in_its_field_and_what_was_entered_stays()
    {
        var wrong = Writing.English with { Situation = "Too short.", Options = Writing.English.Options.SetItem(3, new(new('x', 150), "")) };
        var chat = Adding().Presses("Preview", null, Writing.Of(wrong, best: null));
        chat.Hears("“Too short.” has 10 characters; at least 80 are needed").Hears("has 150 characters; up to 140 are accepted").Hears("Nothing is entered here; at least 30 characters")
            .Hears("more than half as long again as answer").Hears("Choose the best answer");
        Assert.Null(chat.DrillDraft.Pack);
        chat.Presses("Preview", null, Writing.Of(Writing.English)).Hears("Nobody is asked this yet");
    }

    [Fact]
    public void A_situation_that_is_in_use_is_not_told_again() =>
        Adding().Presses("Preview", null, Writing.Of(Writing.English with { Situation = DrillBank.Standard.Objectives[5].Drills[2].Text.English.Situation.ToUpperInvariant() })).Hears("tells the same situation");

    [Fact]
    public void A_preview_is_changed_before_it_is_used()
    {
        var chat = Adding().Presses("Preview", null, Writing.Of(Writing.English)).Presses("Change");
        Assert.Contains(Writing.Situation, Cards.CardJson.Text(chat.Card!), StringComparison.Ordinal);
        var old = chat.Card;
        chat.Presses("Preview", null, Writing.Of(Writing.English with { Situation = Writing.Situation + " She sounds tired." })).Presses("Put it in use");
        Assert.EndsWith("tired.", Assert.Single(chat.OrganisationDrills.Written.Drills).Asked.Text.English.Situation, StringComparison.Ordinal);
        chat.Presses("Preview", old, Writing.Of(Writing.English)).Hears("Nobody is asked this yet").Presses("Discard").Hears("Discarded");
        Assert.Null(chat.DrillDraft.Pack);
    }

    [Fact]
    public void A_preview_that_another_took_the_place_of_is_not_used()
    {
        var chat = Adding().Presses("Preview", null, Writing.Of(Writing.English));
        var first = chat.Card;
        chat.Says("drills").Presses("Show", null, (DrillsCard.Chosen, "price")).Presses("Add a drill", null, (DrillSkillCard.Chosen, Hold)).Presses("Preview", null, Writing.Of(Writing.English));
        chat.Presses("Put it in use", first).Hears("That preview is no longer there");
        Assert.Empty(chat.OrganisationDrills.Written.Drills);
    }

    [Fact]
    public void A_new_objective_comes_with_its_first_drill()
    {
        var chat = Chat.WithTrainer().Says("drills").Presses("Show", null, (DrillsCard.Chosen, "price")).Presses("New objective");
        chat.Presses("Preview", null, Writing.Of(Writing.English)).Hears("Nothing is entered here");
        chat.Presses("Preview", null, Writing.Of(Writing.English, name: "Ask what is compared", goal: "Asks what is in the other price.")).Hears("Ask what is compared").Presses("Put it in use");
        Assert.Equal("price/own-001/1001", Assert.Single(chat.OrganisationDrills.Written.Drills).Id.ToString());
        chat.Says("drills price").Hears("Ask what is compared");
    }

    [Fact]
    public void Another_wording_is_another_drill_and_the_other_language_stays()
    {
        var chat = Adding().Presses("Preview", null, Writing.Of(Writing.English)).Presses("Put it in use").Presses("Drills of this objective")
            .Presses("Show", null, (DrillObjectiveCard.Chosen, $"{Hold}/1001")).Presses("Edit Chinese").Hears("The English text stays").Hears("the best is answer 2");
        chat.Presses("Preview", null, Writing.Of(Writing.Chinese, best: null)).Hears("Nobody is asked").Presses("Put it in use");
        var bank = chat.OrganisationDrills.Written.In(chat.Skills);
        Assert.Null(bank.Find(new DrillId(HoldId, 1001)));
        var both = bank.Find(new DrillId(HoldId, 1002))!;
        Assert.Equal((Writing.Situation, Writing.Chinese.Situation, 1), (both.Text.English.Situation, both.Text.Chinese.Situation, both.Best));
    }

    [Fact]
    public void What_somebody_else_replaced_meanwhile_is_not_replaced_again()
    {
        var chat = Adding().Presses("Preview", null, Writing.Of(Writing.English)).Presses("Put it in use").Presses("Drills of this objective")
            .Presses("Show", null, (DrillObjectiveCard.Chosen, $"{Hold}/1001")).Presses("Edit English").Presses("Preview", null, Writing.Of(Writing.English with { Situation = Writing.Situation + " Why?" }));
        chat.SomebodyWrites(drills => drills.With([new(HoldId, 1001)], areRetired: true));
        chat.Presses("Put it in use").Hears("was retired or replaced meanwhile").Presses("Add it as another drill").Hears("The drill is in use");
        Assert.Equal((1002, null), (chat.OrganisationDrills.Written.InUse.Single().Id.Variant, chat.OrganisationDrills.Written.InUse.Single().Replaces));
    }

    [Fact]
    public void Drills_are_retired_and_restored_and_built_in_ones_too()
    {
        var chat = Chat.WithTrainer().Says("drills price").Presses("Show drills", null, (DrillSkillCard.Chosen, Hold)).Presses("Show", null, (DrillObjectiveCard.Chosen, $"{Hold}/1"));
        var old = chat.Card;
        chat.Presses("Retire").Hears("not asked any more");
        Assert.Equal(3, chat.OrganisationDrills.Written.In(chat.Skills).Find(HoldId)!.Drills.Length);
        chat.Presses("Retire", old).Hears("saved already").SomebodyWrites(drills => drills.With([new(HoldId, 1)], areRetired: false));
        chat.Says("drills price").Presses("Show drills", null, (DrillSkillCard.Chosen, Hold)).Presses("Show", null, (DrillObjectiveCard.Chosen, $"{Hold}/1")).Presses("Retire").Presses("Restore").Hears("asked again");
        Assert.Equal(4, chat.OrganisationDrills.Written.In(chat.Skills).Find(HoldId)!.Drills.Length);
    }

    [Fact]
    public void What_was_put_in_use_is_taken_back_as_long_as_nothing_else_was_changed()
    {
        var chat = Adding().Presses("Preview", null, Writing.Of(Writing.English)).Presses("Put it in use");
        var card = chat.Card;
        chat.Presses("Take back").Hears("Taken back");
        Assert.Empty(chat.OrganisationDrills.Written.InUse);

        chat = Adding().Presses("Preview", null, Writing.Of(Writing.English)).Presses("Put it in use");
        chat.SomebodyWrites(drills => drills.With([new(HoldId, 2)], areRetired: true)).Presses("Take back").Hears("have changed since");
        Assert.Single(chat.OrganisationDrills.Written.InUse);
        Assert.NotNull(card);
    }

    [Fact]
    public void A_turn_that_dies_after_the_drill_is_in_use_tells_it_when_it_is_taken_again()
    {
        var chat = Adding().Presses("Preview", null, Writing.Of(Writing.English));
        var preview = chat.Card;
        chat.DiesBetweenCommits = true;
        chat.Presses("Put it in use", preview).Presses("Put it in use", preview).Hears("The drill is in use");
        Assert.Single(chat.OrganisationDrills.Written.Drills);
        Assert.Null(chat.DrillDraft.Pack);
    }

    [Fact]
    public void A_flagged_drill_is_shown_with_its_figures()
    {
        var chat = Chat.WithTrainer();
        chat.Flags = new(DrillFlags.None.All.Add(new(HoldId, 1), new(45, 0.31, 0.62)));
        chat.Says("drills").Hears("Look at these again").Hears("known by 31 in 100, expected 62 (45 answers)");
    }

    [Fact]
    public void Whoever_lost_the_role_changes_nothing()
    {
        var chat = Adding().Presses("Preview", null, Writing.Of(Writing.English)).Is();
        chat.Presses("Put it in use").Hears("trainer");
        Assert.Empty(chat.OrganisationDrills.Written.Drills);
    }

    private static Chat Adding() => Chat.WithTrainer().Says("drills price").Presses("Add a drill", null, (DrillSkillCard.Chosen, Hold));
}

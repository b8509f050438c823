using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Tests.Skills;

/// <summary>A manager says how much skills matter, for the team and for one rep.</summary>
public sealed class ImportanceTests
{
    [Theory]
    [InlineData("importance")]
    [InlineData("skill importance")]
    [InlineData("重要性")]
    [InlineData("技能重要性")]
    public void The_card_shows_what_holds(string word)
    {
        var chat = Led(out _).Says(word).Hears("How much each skill matters");
        var values = CardButtons.Values(chat.Card!);
        Assert.Equal(chat.Skills.Skills.Select(skill => "i-" + skill.Id.Value), values.Keys);
        Assert.All(values.Values, value => Assert.Equal("medium", value));
    }

    [Fact]
    public void In_Chinese_too()
    {
        var chat = Chat.In(Language.Chinese).IsManager().Says("重要性").Hears("各项技能有多重要");
        chat.Presses("保存", inputs: [("i-price", "high"), ("t-price", "7")]).Hears("价格磋商：重要性高（原来是中），目标 7 分（原来是 6 分）");
    }

    [Fact]
    public void What_was_changed_is_saved_and_told_and_the_rest_stays_the_default()
    {
        var chat = Led(out _).Says("importance").Presses("Save", inputs: [("i-price", "high"), ("t-needs", "5"), ("i-value", "medium"), ("t-value", "6")]);
        chat.Hears("Price: high importance (was medium)").Hears("Needs: target 5 (was 6)").DoesNotHear("Value");
        Assert.Equal([new SkillAim(new("needs"), Importance.Medium, new(5)), new SkillAim(new("price"), Importance.High, new(6))], chat.Others.Team.Aims);
        var values = CardButtons.Values(chat.Says("importance").Card!);
        Assert.Equal(("high", "5"), (values["i-price"], values["t-needs"]));
    }

    [Fact]
    public void The_map_of_a_rep_follows_it()
    {
        var chat = Led(out string rep);
        chat.Others.Rate(rep, "price", 4, Rater.Manager, Chat.Monday);
        chat.Says("importance").Presses("Save", inputs: [("i-price", "high"), ("t-price", "7")]);
        chat.Says("skills map Li Wei").Hears("Target 7, now 4: gap 3 × high importance (weight 3) = 9").Hears("Importance and targets: yours, for the team.");
    }

    [Fact]
    public void An_emptied_target_is_the_usual_one_again()
    {
        var chat = Led(out _).Says("importance").Presses("Save", inputs: [("t-price", "4")]).Says("importance").Presses("Save", inputs: [("t-price", "")]);
        chat.Hears("Price: target 6 (was 4)");
    }

    [Theory]
    [InlineData("9")]
    [InlineData("0")]
    [InlineData("soon")]
    [InlineData("6.5")]
    public void What_is_no_target_is_not_saved_and_stays_on_the_card(string typed)
    {
        var chat = Led(out _).Says("importance").Presses("Save", inputs: [("t-price", typed), ("i-price", "high")]);
        chat.Hears("Not saved yet").Hears($"“{typed}” is not a target.");
        Assert.Empty(chat.Others.Team.Aims);
        Assert.Equal(("high", typed), (CardButtons.Values(chat.Card!)["i-price"], CardButtons.Values(chat.Card!)["t-price"]));
    }

    [Fact]
    public void Nothing_changed_says_so() => Led(out _).Says("importance").Presses("Save", inputs: [("i-price", "medium")]).Hears("That is how it is already.");

    [Fact]
    public void Saved_twice_it_counts_once()
    {
        var chat = Led(out _).Says("importance");
        var card = chat.Card;
        chat.Presses("Save", inputs: [("i-price", "high")]).Presses("Save", card, ("i-price", "low")).Hears("already");
        Assert.Equal(Importance.High, Assert.Single(chat.Others.Team.Aims).Importance);
    }

    [Fact]
    public void An_older_card_changes_only_what_was_changed_on_it()
    {
        var chat = Led(out _).Says("importance");
        var older = chat.Card!;
        chat.Says("importance").Presses("Save", inputs: [("i-price", "high"), ("t-price", "7")]);
        chat.Presses("Save", older, [.. CardButtons.Values(older).Where(field => field.Key != "i-needs").Select(field => (field.Key, field.Value)), ("t-price", ""), ("i-needs", "low")]);
        chat.Hears("Needs: low importance (was medium)").DoesNotHear("Price");
        Assert.Equal(new SkillAim(new("price"), Importance.High, new(7)), chat.Others.Team.Aims.Single(aim => aim.Skill == new SkillId("price")));
    }

    [Fact]
    public void The_same_changed_since_is_shown_first_and_what_was_entered_is_kept()
    {
        var chat = Led(out _).Says("importance");
        var older = chat.Card!;
        chat.Says("importance").Presses("Save", inputs: [("i-price", "high"), ("t-needs", "4")]);
        chat.Presses("Save", older, ("i-price", "low"), ("t-price", "5"), ("t-needs", "")).Hears("Not saved yet: this was changed since").Hears("Price: high importance, target 6");
        Assert.Equal(Importance.High, chat.Others.Team.Aims.Single(aim => aim.Skill == new SkillId("price")).Importance);
        var values = CardButtons.Values(chat.Card!);
        Assert.Equal(("low", "5", "4"), (values["i-price"], values["t-price"], values["t-needs"]));
        chat.Presses("Save", inputs: [("i-price", "low"), ("t-price", "5"), ("t-needs", "4")]).Hears("Price: low importance (was high), target 5 (was 6)").DoesNotHear("Needs");
    }

    [Fact]
    public void An_older_card_of_one_rep_does_not_replace_what_was_set_since()
    {
        var chat = Led(out string rep).Says("importance Li Wei");
        var older = chat.Card!;
        chat.Says("importance Li Wei").Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "high"), ("reason", "The Zhao tender")]);
        chat.Presses("Save", older, ("who", rep), ("skill", "needs"), ("importance", "low"), ("reason", "x"));
        Assert.Equal(2, chat.Others.Team.Find(rep)!.Overrides.Length);
        chat.Says("importance Li Wei");
        var second = chat.Card!;
        chat.Says("importance Li Wei").Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "medium"), ("reason", "y")]);
        chat.Presses("Save", second, ("who", rep), ("skill", "price"), ("importance", "low"), ("reason", "Moves to service"));
        chat.Hears("Not saved yet: this was changed since").Hears("Price medium (“y”)").Hears("Moves to service");
        Assert.Equal("y", chat.Others.Team.Find(rep)!.Overrides.Single(own => own.Skill == new SkillId("price")).Reason);
        chat.Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "low"), ("reason", "Moves to service")]).Hears("Price low (“Moves to service”)");
    }

    [Fact]
    public void Another_rep_chosen_on_the_card_has_what_holds_shown_first()
    {
        var chat = Overridden(out string rep);
        string other = chat.Others.Add("Bo Wang", Chat.Self);
        chat.Says("importance Bo Wang").Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "low"), ("reason", "x")]).Hears("there is a setting already").Hears("The Zhao tender");
        chat.Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "low"), ("reason", "x")]).Hears("Price low (“x”)");
        Assert.Empty(chat.Others.Team.Find(other)!.Overrides);
    }

    [Fact]
    public void What_holds_for_the_rep_stands_on_the_card_and_nobody_elses()
    {
        var chat = Overridden(out _);
        string other = chat.Others.Add("Bo Wang", Chat.Self);
        var values = CardButtons.Values(chat.Says("importance Li Wei").Card!);
        Assert.Equal(("price", "high", "The Zhao tender"), (values["skill"], values["importance"], values["reason"]));
        chat.Says("importance Bo Wang").DoesNotHear("Zhao tender");
        Assert.Equal(other, Assert.Single(CardButtons.Values(chat.Card!)).Value);
    }

    [Fact]
    public void What_does_not_fit_above_the_card_is_counted()
    {
        var chat = Led(out string rep);
        var many = chat.Skills.Skills.Take(9).Select(skill => new ImportanceOverride(skill.Id, Importance.High, "x")).ToArray();
        chat.Others.Change(new MemberListed(chat.Others.Team.Find(rep)! with { Overrides = [.. many] }));
        string other = chat.Others.Add("Bo Wang", Chat.Self);
        chat.Others.Change(new MemberListed(chat.Others.Team.Find(other)! with { Overrides = [.. many] }));
        chat.Says("importance").Presses("For one rep").Hears("And 8 more: each rep’s skill map shows theirs.").Says("importance Li Wei").DoesNotHear(" more:");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_undone_by_button_and_by_word(bool byButton)
    {
        var chat = Led(out _).Says("importance").Presses("Save", inputs: [("i-price", "low"), ("t-price", "3")]).Says("importance").Presses("Save", inputs: [("i-price", "high")]);
        chat = byButton ? chat.Presses("Undo") : chat.Says("undo");
        chat.Hears("Undone: the earlier setting is back.").Hears("Price: low importance, target 3");
        Assert.Equal(new SkillAim(new("price"), Importance.Low, new(3)), Assert.Single(chat.Others.Team.Aims));
    }

    [Fact]
    public void An_undo_pressed_twice_or_too_late_changes_nothing()
    {
        var chat = Led(out _).Says("importance").Presses("Save", inputs: [("i-price", "high")]);
        var first = chat.Card;
        chat.Says("importance").Presses("Save", inputs: [("i-needs", "high")]);
        var second = chat.Card;
        chat.Presses("Undo", first).Hears("Nothing was taken back");
        chat.Presses("Undo", second).Presses("Undo", second).Hears("already");
        Assert.Equal([Importance.High, Importance.Medium], chat.Others.Team.Aims.Select(aim => aim.Importance));
    }

    [Fact]
    public void Undo_means_the_last_thing_done()
    {
        var chat = Led(out _).Says("importance").Presses("Save", inputs: [("i-price", "high")]).Says("rate price 4").Says("undo").Hears("Undone: your rating of “Negotiating price efficiently”");
        Assert.Single(chat.Others.Team.Aims);
    }

    [Fact]
    public void For_one_rep_it_takes_a_reason()
    {
        var chat = Led(out string rep).Says("importance Li Wei").Hears("Importance for one rep");
        Assert.Equal(rep, CardButtons.Values(chat.Card!)["who"]);
        chat.Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "high"), ("reason", " ")]).Hears("Give a reason");
        Assert.Empty(chat.Others.Team.Find(rep)!.Overrides);
        chat.Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "high"), ("reason", "The Zhao tender")]);
        chat.Hears("Li Wei: Price high (“The Zhao tender”)").Hears("Li Wei sees it on their skill map, with your reason.");
        Assert.Equal(new ImportanceOverride(new("price"), Importance.High, "The Zhao tender"), Assert.Single(chat.Others.Team.Find(rep)!.Overrides));
    }

    [Fact]
    public void A_reason_has_at_most_200_characters()
    {
        var chat = Led(out string rep).Says("importance Li Wei").Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "high"), ("reason", new string('x', 201))]);
        chat.Hears("200");
        Assert.Empty(chat.Others.Team.Find(rep)!.Overrides);
    }

    [Fact]
    public void It_is_on_the_reps_map_as_the_manager_sees_it()
    {
        var chat = Overridden(out string rep);
        chat.Others.Rate(rep, "price", 4, Rater.Manager, Chat.Monday);
        chat.Says("skills map Li Wei").Hears("Target 6, now 4: gap 2 × high importance (weight 3) = 6").Hears("Importance for Li Wei alone, set by you: Price high (“The Zhao tender”).");
        chat.Presses("Importance").Hears("Li Wei: Price high (“The Zhao tender”)");
    }

    [Fact]
    public void As_for_the_team_removes_it_without_a_reason()
    {
        var chat = Overridden(out string rep).Says("importance Li Wei").Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "team")]);
        chat.Hears("Li Wei: Price counts as for the team.");
        Assert.Empty(chat.Others.Team.Find(rep)!.Overrides);
        chat.Says("undo").Hears("Undone: the earlier setting is back.").Hears("Li Wei: Price high (“The Zhao tender”)");
        Assert.Single(chat.Others.Team.Find(rep)!.Overrides);
    }

    [Fact]
    public void An_override_is_undone()
    {
        var chat = Overridden(out string rep).Presses("Undo").Hears("Undone: the earlier setting is back.").Hears("Li Wei: Price counts as for the team.");
        Assert.Empty(chat.Others.Team.Find(rep)!.Overrides);
    }

    [Fact]
    public void Another_reason_replaces_the_first()
    {
        var chat = Overridden(out string rep).Says("importance Li Wei").Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "low"), ("reason", "Moves to service")]);
        Assert.Equal(new ImportanceOverride(new("price"), Importance.Low, "Moves to service"), Assert.Single(chat.Others.Team.Find(rep)!.Overrides));
    }

    [Fact]
    public void Somebody_who_has_not_accepted_is_no_choice_and_is_refused()
    {
        var chat = Led(out string rep);
        string other = chat.Others.Add("Wang Fang", null);
        chat.Says("importance Wang Fang").Hears("Nobody called “Wang Fang” has accepted you as their manager. [importance Li Wei]");
        chat.Says("importance Li Wei").Presses("Save", inputs: [("who", other), ("skill", "price"), ("importance", "high"), ("reason", "x")]).Hears("Nothing was changed");
        Assert.All(chat.Others.Team.Members, member => Assert.Empty(member.Overrides));
        Assert.NotEqual(rep, other);
    }

    [Fact]
    public void Without_reps_there_is_none_to_choose() =>
        Chat.InEnglish().IsManager().Says("importance").DoesNotHear("For one rep").Says("importance Li Wei").Hears("Nobody has accepted you as their manager yet");

    [Theory]
    [InlineData("importance")]
    [InlineData("importance Li Wei")]
    public void It_is_for_managers(string line) => Chat.InEnglish().Says(line).Hears("Only a manager can do that");

    [Theory]
    [InlineData("aims.open")]
    [InlineData("aims.save")]
    [InlineData("aims.undo")]
    [InlineData("override.open")]
    [InlineData("override.save")]
    public void A_press_made_up_by_a_rep_is_refused(string operation) => Chat.InEnglish()
        .Takes(new Tapped(new(new(operation, "x", "me"), new Dictionary<string, string> { ["i-price"] = "high" }))).Hears("Only a manager can do that");

    private static Chat Led(out string rep)
    {
        var chat = Chat.InEnglish().IsManager();
        rep = chat.Others.Add("Li Wei", Chat.Self);
        return chat;
    }

    private static Chat Overridden(out string rep) =>
        Led(out rep).Says("importance Li Wei").Presses("Save", inputs: [("who", rep), ("skill", "price"), ("importance", "high"), ("reason", "The Zhao tender")]);
}

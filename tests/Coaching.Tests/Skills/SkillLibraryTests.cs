using CoachBot.Coaching.Skills;

namespace CoachBot.Coaching.Tests.Skills;

public sealed class SkillLibraryTests
{
    private static readonly SkillLibrary Standard = SkillLibrary.Standard;

    [Theory]
    [InlineData("negotiation", "price")]
    [InlineData("Price", "price")]
    [InlineData("谈判", "price")]
    [InlineData("价格磋商", "price")]
    [InlineData("  C-Level ", "executives")]
    [InlineData("客户规划", "planning")]
    [InlineData("友商", "competition")]
    public void A_skill_is_found_by_what_people_call_it(string name, string id)
    {
        Assert.Equal(id, Standard.FindByName(name)?.Id.Value);
    }

    [Theory]
    [InlineData("juggling")]
    [InlineData("?!")]
    [InlineData("")]
    public void What_no_skill_is_called_finds_none(string name)
    {
        Assert.Null(Standard.FindByName(name));
    }

    [Fact]
    public void An_edit_counts_the_version_up_and_past_ratings_keep_their_anchors()
    {
        var price = Own.Standard("price");
        var edited = Standard.With(price.WithAnchor(4, "Asks for one thing back."));
        Assert.Equal((2, "Asks for one thing back."), (edited.Find(price.Id)!.Version, edited.Find(price.Id)!.Text.English.Anchor(new(4))));
        Assert.Equal(price, edited.Find(price.Id, 1));
        Assert.Equal(price, Standard.Find(price.Id));
        Assert.Equal(Standard.Skills.Select(skill => skill.Id), edited.Skills.Select(skill => skill.Id));
    }

    [Fact]
    public void Saving_what_is_there_already_is_no_new_version()
    {
        Assert.Same(Standard, Standard.With(Own.Standard("price")));
    }

    [Fact]
    public void A_skill_is_added_behind_the_others_under_an_id_of_its_own()
    {
        var one = Standard.With(Own.Skill("tenders") with { Id = Standard.NextOwnId, Version = 7 });
        var two = one.With(Own.Skill("fairs") with { Id = one.NextOwnId });
        Assert.Equal(["own-001", "own-002"], two.Skills.Skip(9).Select(skill => skill.Id.Value));
        Assert.Equal(1, two.Skills[9].Version);
        Assert.Equal("own-001", two.FindByName("Tenders")?.Id.Value);
    }

    [Fact]
    public void A_retired_skill_is_rated_no_more_but_its_ratings_can_be_read_and_it_comes_back_in_its_place()
    {
        var id = new SkillId("price");
        var without = Standard.Retire(id);
        Assert.DoesNotContain(without.Skills, skill => skill.Id == id);
        Assert.Null(without.FindByName("negotiation"));
        Assert.NotNull(without.Find(id, 1));
        Assert.True(without.IsRetired(id));
        Assert.Equal(Standard.Skills, without.Restore(id).Skills);
    }

    [Fact]
    public void The_last_skill_and_one_that_is_not_there_cannot_be_retired()
    {
        var last = Standard.Skills.Skip(1).Aggregate(Standard, (library, skill) => library.Retire(skill.Id));
        Assert.Throws<ArgumentException>(() => last.Retire(new("needs")));
        Assert.Throws<ArgumentException>(() => Standard.Retire(new("juggling")));
    }

    [Fact]
    public void The_id_of_a_retired_skill_is_not_given_again()
    {
        var added = Standard.With(Own.Skill("tenders") with { Id = Standard.NextOwnId });
        Assert.Equal("own-002", added.Retire(new("own-001")).NextOwnId.Value);
    }

    [Fact]
    public void A_library_is_full_at_twenty_and_still_lets_its_skills_be_edited()
    {
        var full = Enumerable.Range(1, 11).Aggregate(Standard, (library, n) => library.With(Own.Skill($"made-{n}")));
        Assert.Equal(SkillLibrary.MostSkills, full.Skills.Length);
        var problem = Assert.Single(full.Check(Own.Skill("one-more")).English);
        Assert.Equal(new SkillProblem(SkillField.Skill, 0, SkillFault.TooMany, "21", 20), problem);
        Assert.Equal(2, full.With(full.Skills[0].WithAnchor(1, "Says nothing.")).Skills[0].Version);

        var swapped = full.Retire(new("needs")).With(Own.Skill("one-more"));
        Assert.Throws<ArgumentException>(() => swapped.Restore(new("needs")));
    }

    [Fact]
    public void What_was_saved_makes_the_same_library_again()
    {
        var edited = Own.Standard("price").WithAnchor(4, "Asks for one thing back.") with { Version = 2 };
        var added = Own.Skill("own-001");
        var again = SkillLibrary.Of([added, edited], [new("needs")]);
        Assert.Equal(Standard.With(edited).With(added).Retire(new("needs")).Skills, again.Skills);
        Assert.Equal(Own.Standard("price"), again.Find(new("price"), 1));
    }

    [Fact]
    public void Where_the_standard_has_grown_a_version_the_organisations_own_counts()
    {
        var mine = Own.Standard("price").WithAnchor(4, "Asks for one thing back.");
        Assert.Equal(mine, SkillLibrary.Of([mine], []).Find(mine.Id, 1));
    }
}

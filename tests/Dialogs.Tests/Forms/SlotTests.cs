using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Lookups;
using CoachBot.Dialogs.Skills;
using CsCheck;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Forms;

/// <summary>What holds for every slot of every form.</summary>
public sealed class SlotTests
{
    private static readonly string[] Answers =
    [
        "3h", "0", "90m", "1:30", "两个半小时", "半天", "yesterday", "周五", "2026-11-20", "60", "60%", "yes", "不", "add", "2",
        "Berlin", "上海", "UTC+8", "+05:30", "english", "中文", "a note", "back to basics", "",
        "17:30", "5pm", "下午五点半", "off", "不要",
    ];

    private static readonly Turn[] Turns = [.. Enum.GetValues<Language>().Select(In)];

    public static TheoryData<string, string> Slots =>
        [.. FormCatalogue.All.SelectMany(form => form.Slots.Select(slot => (form.Id, slot.Id)))];

    [Theory]
    [MemberData(nameof(Slots))]
    public void What_a_slot_stores_it_accepts_again_in_every_language_and_gives_the_same(string form, string id)
    {
        var slot = FormCatalogue.Get(form).Slots.Single(slot => slot.Id == id);
        Gen.Select(Gen.OneOf(OneOf(Answers), Gen.String), OneOf(Turns), OneOf(Turns)).Sample((answer, first, second) =>
        {
            if (slot.Accept(answer, first).Value is { } stored)
            {
                Assert.Equal(stored, slot.Accept(stored, second).Value);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Slots))]
    public void A_refusal_says_something_in_every_language(string form, string id)
    {
        var slot = FormCatalogue.Get(form).Slots.Single(slot => slot.Id == id);
        var refused = slot.Accept(new string('?', 600), Turns[0]);
        Assert.All(Wording.Texts.All, texts => Assert.NotEmpty(refused.Error!(texts)));
    }

    [Fact]
    public void Ids_of_forms_and_of_slots_are_unique_and_none_is_what_a_press_uses()
    {
        string[] reserved = ["op", "id", "owner", "date", "rev", "about", "msteams"];
        Assert.All(FormCatalogue.All, form =>
        {
            Assert.Equal(form.Slots.Length, form.Slots.Select(slot => slot.Id).Distinct().Count());
            Assert.Empty(form.Slots.Select(slot => slot.Id).Intersect(reserved));
        });
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Turn In(Language language) => Turn.For(
        new Profile { Language = language },
        new("turn", "me", Instant.FromUtc(2026, 11, 23, 10, 0), new(null, null), Some.Organisation)
        {
            Known = Known.Nothing.With(new OrganisationSkillsLookup(), new OrganisationSkills(SkillLibrary.Standard, 1)),
        });
}

using CoachBot.Coaching.Memory;
using CoachBot.Dialogs.Drills;
using NodaTime;

namespace CoachBot.Dialogs.Tests.Drills;

/// <summary>Whose answers count for the organisation's model.</summary>
public sealed class RegisteringTests
{
    [Fact]
    public void Whoever_answers_a_first_drill_is_registered_once()
    {
        var chat = Chat.InEnglish().Says("drill");
        Assert.Equal(0, chat.Registered);
        Answer(chat);
        Assert.Equal(1, chat.Registered);
        Answer(chat.Presses("Next"));
        Assert.Equal((1, 2), (chat.Registered, chat.Answers.Count));
    }

    [Fact]
    public void An_organisation_whose_fit_did_not_come_is_told_again()
    {
        var chat = Chat.InEnglish().Says("drill");
        Answer(chat);
        Answer(chat.Waits(Duration.FromDays(31)).Says("drill"));
        Assert.Equal(1, chat.Registered);
        Answer(chat.Waits(Duration.FromHours(1)).Says("drill"));
        Assert.Equal(2, chat.Registered);
    }

    [Fact]
    public void Answers_are_expected_and_remembered_by_the_organisations_model()
    {
        var weights = FsrsWeights.Default.Values.SetItem(2, 4);
        var chat = Chat.InEnglish();
        chat.Memory = new(new(new(3), new(weights)), null);
        Answer(chat.Says("drill price"));
        var review = Assert.Single(chat.Answers).Review;
        Assert.Equal(new MemoryModelVersion(3), review.Model);
        Assert.Equal(new MemoryModelVersion(3), chat.Drills.Of(review.Drill.Objective)!.Model);
    }

    private static void Answer(Chat chat) => chat.Presses("Sure", null, (DrillCard.Option, "0"));
}

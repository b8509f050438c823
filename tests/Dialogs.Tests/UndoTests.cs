using CoachBot.Coaching.Time;
using CoachBot.Dialogs.Tests.Teams;
using static CoachBot.Dialogs.Tests.Roles.Office;
using static CoachBot.Dialogs.Tests.Teams.TeamOffice;

namespace CoachBot.Dialogs.Tests;

/// <summary>`undo` goes back step by step through all that was done, and never to something that was not meant.</summary>
public sealed class UndoTests
{
    [Fact]
    public void Sent_again_it_takes_back_what_came_before()
    {
        var chat = Chat.InEnglish().Says("log 3h visits").Says("log yesterday 2h travel").Says("rate negotiation 4").Says("rate value 3");
        chat.Says("undo").Hears("your rating of “Explaining and quantifying the benefit” is gone");
        chat.Says("undo").Hears("your rating of “Negotiating price efficiently” is gone").Logged(Chat.Monday.PlusDays(-1), (WorkActivity.TravelAndWaiting, 120));
        chat.Says("undo").Logged(Chat.Monday.PlusDays(-1)).Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 180));
        chat.Says("undo").Logged(Chat.Monday).Says("undo").Hears("There is nothing left to undo.");
    }

    [Fact]
    public void After_an_older_rating_was_taken_back_by_its_button_it_means_the_newer_one()
    {
        var chat = Chat.InEnglish().Says("rate negotiation 4");
        var older = chat.Card!;
        chat.Says("log 3h visits").Says("rate value 3").Presses("Undo", older).Hears("“Negotiating price efficiently” is gone");
        chat.Says("undo").Hears("“Explaining and quantifying the benefit” is gone").Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 180));
        chat.Says("undo").Logged(Chat.Monday);
    }

    [Fact]
    public void A_day_logged_in_between_is_taken_back_in_its_turn()
    {
        var chat = Chat.InEnglish().Says("rate negotiation 4").Says("log 3h visits").Says("rate value 3").Says("undo").Says("undo").Logged(Chat.Monday);
        chat.Says("undo").Hears("“Negotiating price efficiently” is gone");
    }

    [Fact]
    public void Writes_too_old_to_be_taken_back_are_told_before_anything_older_is_touched()
    {
        var chat = Chat.InEnglish().Says("rate price 4");
        for (int hours = 1; hours <= 8; hours++)
        {
            chat.Says($"log replace {hours}h visits");
        }

        for (int time = 0; time < 5; time++)
        {
            chat.Says("undo").Hears("Undone.");
        }

        chat.Says("undo").Hears("What you did last can no longer be taken back. Nothing was changed.").Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 180));
        Assert.Single(chat.Ratings.Entries);
        chat.Says("undo").Hears("“Negotiating price efficiently” is gone");
    }

    [Fact]
    public void A_dozen_ratings_are_all_taken_back_before_the_day_logged_before_them()
    {
        var chat = Chat.InEnglish().Says("log 3h visits");
        for (int time = 0; time < 12; time++)
        {
            chat.Says($"rate price {1 + (time % 7)}");
        }

        for (int time = 0; time < 12; time++)
        {
            chat.Says("undo").Logged(Chat.Monday, (WorkActivity.FaceToFaceCalls, 180));
        }

        Assert.Empty(chat.Ratings.Entries);
        chat.Says("undo").Logged(Chat.Monday);
    }

    [Fact]
    public void What_another_trainer_has_changed_since_stands_in_the_way_once()
    {
        var chat = Chat.WithTrainer().Says("rate needs 4").Says("skills price").Presses("Retire").SomebodyEdits("needs", text => text with { Name = "Asking" });
        chat.Says("undo").Hears("Nothing was taken back").Says("undo").Hears("is gone");
    }

    [Theory]
    [InlineData(Language.English, "Yes, remove", "who is on a team")]
    [InlineData(Language.Chinese, "移出", "团队成员")]
    public void A_removal_cannot_be_taken_back_and_nothing_else_is_taken_back_for_it(Language language, string sure, string told)
    {
        var office = TeamOffice.Open(language).Wins(Bo, Cy).Wins(Bo, Ada).Places(Bo, Ada, "has", "willing").Says(Bo, "log 3h visits");
        office.Says(Bo, "team").Presses(Bo, language == Language.English ? "Remove" : "移出", new() { ["member"] = Cy }).Presses(Bo, sure);
        office.Says(Bo, "undo").Hears(told);
        Assert.Single(office[Bo].Writes);
        office.Says(Bo, "undo");
        Assert.Empty(office[Bo].Writes);
        Assert.NotNull(office[Bo].Placed);
    }

    [Fact]
    public void What_a_lost_role_has_done_is_passed_over_with_a_word_and_no_day_goes_for_it()
    {
        var office = TeamOffice.Open().Wins(Bo, Cy).Says(Bo, "log 3h visits").Places(Bo, Cy, "has", "willing").Gives(Ada, Bo, "manager", "take");
        office.Says(Bo, "undo").Hears("Only a manager can do that");
        Assert.Single(office[Bo].Writes);
    }
}

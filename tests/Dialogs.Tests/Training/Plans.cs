namespace CoachBot.Dialogs.Tests.Training;

/// <summary>What trainers do with the programme in more than one of the tests.</summary>
public static class Plans
{
    /// <summary>A topic that is not in the template.</summary>
    public static readonly (string Field, string Value)[] Objections =
    [
        ("name", "Handling objections"), ("stage", "year-2"), ("format", "role-play"), ("hours", "6"), ("skills", "competition,price"), ("teacher", "colleague"),
        ("use", "calls of the week"), ("chosen", "yes"),
    ];

    /// <summary>A trainer who has opened the form of a topic.</summary>
    public static Chat Topic(string stage, string topic) =>
        Chat.WithTrainer().Says("programme").Presses("Open", inputs: ("stage", stage)).Presses("Edit topic", inputs: ("topic", topic));
}

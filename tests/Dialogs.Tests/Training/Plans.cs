using CoachBot.Coaching.Training;

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

    /// <summary>A programme with as many more topics as it has room for.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="id">What the ids of the topics begin with.</param>
    /// <param name="more">A topic of it that is added again and again, in every stage.</param>
    public static Programme Filled(Programme programme, string id, Func<Programme, ProgrammeTopic> more)
    {
        for (int n = 1; programme.Topics.Length < Programme.MostTopics; n++)
        {
            var longer = programme.With(more(programme) with { Id = $"{id}-{n}", Stage = programme.Stages[n % programme.Stages.Length].Id });
            if (longer.Characters > Programme.MostCharacters)
            {
                break;
            }

            programme = longer;
        }

        return programme;
    }

    /// <summary>A trainer who has opened the form of a topic.</summary>
    public static Chat Topic(string stage, string topic) =>
        Chat.WithTrainer().Says("programme").Presses("Open", inputs: ("stage", stage)).Presses("Edit topic", inputs: ("topic", topic));
}

using CoachBot.Coaching.Training;

namespace CoachBot.Dialogs.Training;

/// <summary>Formats and teachers as forms and rows carry them.</summary>
public static class TrainingIds
{
    private static readonly (TrainingFormat Format, string Id)[] Formats =
    [
        (TrainingFormat.Induction, "induction"), (TrainingFormat.CentralClass, "central-class"), (TrainingFormat.RegionalClass, "regional-class"),
        (TrainingFormat.Handbook, "handbook"), (TrainingFormat.RolePlay, "role-play"), (TrainingFormat.LearningByDoing, "learning-by-doing"), (TrainingFormat.Coaching, "coaching"),
    ];

    private static readonly (TrainingTeacher Teacher, string Id)[] Teachers =
        [(TrainingTeacher.Trainer, "trainer"), (TrainingTeacher.Manager, "manager"), (TrainingTeacher.Colleague, "colleague")];

    /// <summary>The id of a format.</summary>
    public static string Id(this TrainingFormat format) => Array.Find(Formats, known => known.Format == format).Id ?? throw new NotSupportedException($"{format} has no id.");

    /// <summary>The id of a teacher.</summary>
    public static string Id(this TrainingTeacher teacher) => Array.Find(Teachers, known => known.Teacher == teacher).Id ?? throw new NotSupportedException($"{teacher} has no id.");

    /// <summary>The format of an id; null when there is none.</summary>
    public static TrainingFormat? Format(string? id) => Array.Find(Formats, known => known.Id == id) is { Id: not null } found ? found.Format : null;

    /// <summary>The teacher of an id; null when there is none.</summary>
    public static TrainingTeacher? Teacher(string? id) => Array.Find(Teachers, known => known.Id == id) is { Id: not null } found ? found.Teacher : null;
}

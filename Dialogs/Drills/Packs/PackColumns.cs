using System.Collections.Frozen;
using System.Collections.Immutable;
using CoachBot.Coaching.Drills;

namespace CoachBot.Dialogs.Drills.Packs;

/// <summary>The columns of a pack, and what they are called in either language.</summary>
public static class PackColumns
{
    /// <summary>Ids of the columns, which are their English names.</summary>
    public const string Drill = "drill", Language = "language", Skill = "skill", Objective = "objective", Goal = "goal", Situation = "situation", Best = "best", Try = "try";

    private static readonly (string Id, string Chinese)[] Names =
    [
        (Drill, "题号"), (Language, "语言"), (Skill, "技能"), (Objective, "目标"), (Goal, "目标说明"), (Situation, "场景"),
        .. Enumerable.Range(1, Coaching.Drills.Drill.Options).SelectMany(number => new[] { (Option(number), $"做法{number}"), (Reason(number), $"理由{number}") }),
        (Best, "最佳"), (Try, "试一试"),
    ];

    private static readonly FrozenDictionary<string, string> ByName = Names
        .SelectMany(name => new[] { KeyValuePair.Create(name.Id, name.Id), KeyValuePair.Create(name.Chinese, name.Id) })
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>All, in the order they are written.</summary>
    public static ImmutableArray<string> All { get; } = [.. Names.Select(name => name.Id)];

    /// <summary>Those that no pack can do without.</summary>
    public static ImmutableArray<string> Needed { get; } = [.. All.Except([Drill, Language, Goal])];

    /// <summary>The column of an answer, from 1.</summary>
    public static string Option(int number) => $"option{number}";

    /// <summary>The column of its reason.</summary>
    public static string Reason(int number) => $"reason{number}";

    /// <summary>The column that is called so; null for none.</summary>
    public static string? Find(string name) => ByName.GetValueOrDefault(name.Trim().TrimStart('\uFEFF'));

    /// <summary>What a column is called in a language.</summary>
    public static string NameOf(string id, Dialogs.Language language) => language == Dialogs.Language.Chinese ? Names.First(name => name.Id == id).Chinese : id;

    /// <summary>The column of what is wrong with a drill.</summary>
    public static string Of(DrillProblem problem) => problem.Field switch
    {
        DrillField.Name => Objective,
        DrillField.Goal => Goal,
        DrillField.Situation => Situation,
        DrillField.Option => Option(problem.Item),
        DrillField.Why => Reason(problem.Item),
        DrillField.Best => Best,
        DrillField.Try => Try,
        _ => throw new NotSupportedException($"{problem.Field} is no column."),
    };
}

using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>The types of sale as forms carry them: ids separated by commas.</summary>
public static class SaleTypeIds
{
    /// <summary>The types one by one.</summary>
    public static IReadOnlyList<SaleTypes> All { get; } = [SaleTypes.Transactional, SaleTypes.Relationship, SaleTypes.Collaborative];

    /// <summary>The id of one type.</summary>
    public static string Id(SaleTypes type) => type switch
    {
        SaleTypes.Transactional => "transactional",
        SaleTypes.Relationship => "relationship",
        SaleTypes.Collaborative => "collaborative",
        _ => throw new NotSupportedException($"{type} has no id."),
    };

    /// <summary>The ids of some types.</summary>
    public static string Of(SaleTypes types) => string.Join(',', All.Where(type => types.HasFlag(type)).Select(Id));

    /// <summary>The types of some ids; what is none is left out.</summary>
    public static SaleTypes Read(string ids) =>
        All.Where(type => ids.Split(',').Contains(Id(type))).Aggregate(SaleTypes.None, (all, type) => all | type);
}

using System.Globalization;

namespace CoachBot.Coaching.Drills;

/// <summary>The id answers are logged under, such as "price/hold-before-trade/1"; it never changes, and no other drill ever gets it.</summary>
/// <param name="Objective">What the drill practises.</param>
/// <param name="Variant">Which of the objective's drills, from 1.</param>
public readonly record struct DrillId(ObjectiveId Objective, int Variant)
{
    /// <summary>The id of a text that came from outside, or null when it is not an objective's id, a slash and a number from 1.</summary>
    public static DrillId? From(string? text)
    {
        int slash = text?.LastIndexOf('/') ?? -1;
        return slash > 0 && ObjectiveId.From(text![..slash]) is { } objective
            && int.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int variant)
            && new DrillId(objective, variant) is { Variant: > 0 } id && id.ToString() == text ? id : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Objective}/{Variant}");
}

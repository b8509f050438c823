using CoachBot.Coaching.Skills;

namespace CoachBot.Dialogs.Skills.Library;

/// <summary>The stages of the buying cycle as forms carry them.</summary>
public static class StageIds
{
    /// <summary>The id of a stage.</summary>
    public static string Of(BuyingStage stage) => stage switch
    {
        BuyingStage.Recognise => "recognise",
        BuyingStage.Evaluate => "evaluate",
        BuyingStage.Resolve => "resolve",
        BuyingStage.Decide => "decide",
        BuyingStage.Implement => "implement",
        BuyingStage.Throughout => "throughout",
        _ => throw new NotSupportedException($"{stage} has no id."),
    };

    /// <summary>The stage of an id; null when there is none.</summary>
    public static BuyingStage? Read(string? id)
    {
        foreach (var stage in Enum.GetValues<BuyingStage>())
        {
            if (Of(stage) == id)
            {
                return stage;
            }
        }

        return null;
    }
}

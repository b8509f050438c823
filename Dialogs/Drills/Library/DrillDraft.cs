using CoachBot.Coaching.Drills;
using CoachBot.Dialogs.Lookups;

namespace CoachBot.Dialogs.Drills.Library;

/// <summary>What a trainer looks at before it is put in use; one at a time.</summary>
/// <param name="Id">Of this draft and no other; empty where there is none.</param>
/// <param name="Pack">What is in it; null where there is none.</param>
/// <param name="Pieces">Rows it is stored in.</param>
public sealed record DrillDraft(string Id, DrillPack? Pack, int Pieces)
{
    /// <summary>No draft.</summary>
    public static DrillDraft None { get; } = new("", null, 0);
}

/// <summary>The reader's draft of drills.</summary>
public sealed record DrillDraftLookup : Lookup<DrillDraft>;

/// <summary>The person's draft is another, or none any more.</summary>
/// <param name="Before">What it was.</param>
/// <param name="Id">Of the new one.</param>
/// <param name="Pack">What is in it; null for none.</param>
public sealed record DrillDraftKept(DrillDraft Before, string Id, DrillPack? Pack) : OwnChange;

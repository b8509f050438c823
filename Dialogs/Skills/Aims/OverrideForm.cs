using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Teams;

namespace CoachBot.Dialogs.Skills.Aims;

/// <summary>Says how much a skill matters for one rep, other than for the team, and why. Only ever a card.</summary>
public sealed record OverrideForm : Form
{
    /// <summary>The choice that lets the team's importance hold again.</summary>
    public const string AsTeam = "team";

    /// <summary>Whose skill: an object id.</summary>
    public static readonly RepSlot Who = new("who", t => t.OverrideWho) { OnlyReps = true };

    /// <summary>Which skill.</summary>
    public static readonly SkillSlot Skill = new("skill", t => t.RateSkill);

    /// <summary>How much it matters.</summary>
    public static readonly ChoiceSlot HowMuch = new(
        "importance",
        t => t.OverrideImportance,
        t => t.OverrideImportance,
        [.. ImportanceWords.All.Select(importance => new Choice(ImportanceWords.Id(importance), t => t.ImportanceOf(importance))), new(AsTeam, t => t.AsForTheTeam)]);

    /// <summary>Why.</summary>
    public static readonly TextSlot Reason = new("reason", t => t.OverrideReason, t => t.OverrideReason, ImportanceOverride.LongestReason) { Optional = true };

    private OverrideForm()
        : base("override", t => t.OverrideTitle, [Who, Skill, HowMuch, Reason])
    {
    }

    /// <summary>The one form for it.</summary>
    public static OverrideForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.OverrideIntro;

    /// <inheritdoc/>
    public override Phrase? Rule(FormState state, Exchange exchange) =>
        state.Find(HowMuch.Id) == AsTeam || state.Find(Reason.Id) is { Length: > 0 } ? null : texts => texts.ReasonMissing;

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => OverrideCards.ShowForm(draft, exchange);

    /// <summary>Saves. The press that asks for it was noted as the person's last operation.</summary>
    public override Exchange Finish(FormState state, Exchange exchange)
    {
        var skill = SkillId.From(state.Find(Skill.Id))!.Value;
        var own = ImportanceWords.Read(state.Find(HowMuch.Id)) is { } importance ? new ImportanceOverride(skill, importance, state.Find(Reason.Id)!) : null;
        return Override.Save(state.Find(Who.Id)!, skill, own, exchange.Person.Operations[^1], exchange);
    }
}

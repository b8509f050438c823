using CoachBot.Coaching.Skills;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Skills;

/// <summary>Rates a skill: one's own, or that of somebody one leads. Only ever a card or one typed line: a score is chosen with the anchors in view.</summary>
public sealed record RateForm : Form
{
    /// <summary>Whose skill: an object id; one's own where there is nobody to choose from.</summary>
    public static readonly RepSlot Who = new("who", t => t.RateWho) { Optional = true };

    /// <summary>Which skill.</summary>
    public static readonly SkillSlot Skill = new("skill", t => t.RateSkill);

    /// <summary>How well it was shown.</summary>
    public static readonly ScoreSlot Score = new("score", t => t.RateScore);

    /// <summary>What was seen.</summary>
    public static readonly TextSlot Evidence = new("evidence", t => t.RateEvidence, t => t.RateEvidence, SkillRating.LongestEvidence) { Optional = true };

    /// <summary>The account or call it was seen at.</summary>
    public static readonly TextSlot Account = new("account", t => t.RateAccount, t => t.RateAccount, LongestAccount) { Optional = true, IsOneLine = true };

    /// <summary>Characters the name of an account or a call may have.</summary>
    public const int LongestAccount = 100;

    private RateForm()
        : base("rate", t => t.RateTitle, [Who, Skill, Score, Evidence, Account])
    {
    }

    /// <summary>The one form for ratings.</summary>
    public static RateForm Instance { get; } = new();

    /// <inheritdoc/>
    public override bool OpensAsCard => true;

    /// <inheritdoc/>
    public override Phrase Help => t => t.RateHelp;

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => RateCards.ShowForm(draft, exchange);

    /// <summary>Rates. The press that asks for it was noted as the person's last operation, and stands for the rating.</summary>
    public override Exchange Finish(FormState state, Exchange exchange) => Rating.Give(
        new(
            exchange.Turn.Skills().Find(new(state.Find(Skill.Id)!))!,
            ScoreWords.Read(state.Find(Score.Id)!)!.Value,
            Given(state, Evidence),
            Given(state, Account),
            Given(state, Who),
            exchange.Person.Operations[^1]),
        exchange);

    private static string? Given(FormState state, Slot slot) => state.Find(slot.Id) is { Length: > 0 } value ? value : null;
}

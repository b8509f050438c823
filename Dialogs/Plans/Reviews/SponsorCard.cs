using CoachBot.Cards;
using CoachBot.Coaching.Plans;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Plans.Reviews;

/// <summary>Names the executive who stands behind a plan.</summary>
public static class SponsorCard
{
    /// <summary>The field of the person.</summary>
    public const string Who = "sponsor";

    /// <summary>Shows the form.</summary>
    public static Exchange Show(PlanHead head, FormDraft draft, Exchange exchange)
    {
        var texts = exchange.Texts;
        Button To(string title, string op) => new(title, exchange.Press(op) with { About = head.Id }, Answer.InPlace);
        return exchange.Show(FormCard.Draw(
            new(
                texts.SponsorTitle(head.Account),
                [texts.SponsorMeaning, texts.SponsorLine(head.Sponsor?.Name)],
                FormInputs.Filled(draft, new PersonField(Who, texts.SponsorLabel, null)),
                [
                    To(texts.Save, SponsorPresses.SaveOp),
                    .. head.Sponsor is null ? [] : new[] { To(texts.RemoveSponsor, SponsorPresses.RemoveOp) with { SendsInputs = false } },
                    To(texts.BackToPlan, ReviewPresses.StandingOp) with { SendsInputs = false },
                ],
                texts.SponsorFormFallback(head.Account)),
            exchange.Turn.Language.Tag()));
    }
}

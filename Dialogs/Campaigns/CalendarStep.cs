using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards;
using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Forms;
using CoachBot.Dialogs.Skills;
using CoachBot.Dialogs.Training;
using NodaTime;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>The fifth step: from when to when, for those who come later too, what it is compared with, and what comes after.</summary>
internal static class CalendarStep
{
    /// <summary>Ids of the fields.</summary>
    public const string Start = "start", Length = "length", Late = "late", Control = "control", After = "after";

    /// <summary>What stands in <see cref="Late"/>, <see cref="Control"/> and <see cref="After"/>.</summary>
    public const string Same = "same", Own = "own", NoControl = "none", Waitlist = "waitlist", Probe = "probe-", KeepUp = "keep", Stop = "stop";

    /// <summary>Shows it.</summary>
    public static Exchange Show(Campaign campaign, FormDraft draft, Exchange exchange) => exchange.Know(new OrganisationSkillsLookup(), _ =>
    {
        var texts = exchange.Texts;
        return CampaignSteps.Form(
            new(campaign.Id, CampaignStep.Calendar),
            campaign,
            [texts.CampaignCalendarIntro],
            FormInputs.Filled(
                CampaignSteps.Over(Saved(campaign, exchange), draft),
                new DateField(Start, texts.CampaignStartLabel, null, IsoDate.Format(First(campaign, exchange)), IsoDate.Format(Last(campaign, Campaign.Lengths[^1]))),
                new ChoiceField(Length, texts.CampaignLengthLabel, null, [.. Campaign.Lengths.Select(days => new FieldChoice(Text(days), texts.CampaignLength(days, Kept(days))))]) { IsOpen = true },
                new ChoiceField(Late, texts.CampaignLateLabel, null, [new(Same, texts.CampaignLateSame), new(Own, texts.CampaignLateOwn)]),
                new ChoiceField(Control, texts.CampaignControlLabel, null, [new(NoControl, texts.CampaignNoControl), new(Waitlist, texts.CampaignWaitlist(Campaign.WaitingPercent)), .. campaign.Skills.Select(skill => new FieldChoice(Probe + skill.Skill, texts.CampaignProbe(SkillsStep.Plain(skill.Skill, exchange))))]),
                new ChoiceField(After, texts.CampaignAfterLabel, null, [new(KeepUp, texts.CampaignKeepsUp), new(Stop, texts.CampaignStops)])),
            draft,
            [],
            exchange);
    });

    /// <summary>Reads it.</summary>
    public static Exchange Read(Pressed button, FoundCampaign found, Exchange exchange, Func<FoundCampaign, Exchange> go) => exchange.Know(new OrganisationSkillsLookup(), _ =>
    {
        var (campaign, fields) = (found.Campaign!, new FieldReading(button.Inputs));
        int days = fields.OneOf(Length, text => Campaign.Lengths.Cast<int?>().FirstOrDefault(each => Text(each!.Value) == text), campaign.Length);
        var (first, last) = (First(campaign, exchange), Last(campaign, days));
        var start = IsoDate.Parse(fields.Line(Start));
        if (last < first)
        {
            fields.Errors.TryAdd(Length, texts => texts.CampaignEndsTooSoon(campaign.Training.PlusDays(days), Campaign.LeastDays));
        }
        else if (start is null || start < first || start > last)
        {
            fields.Errors.TryAdd(Start, texts => texts.CampaignDateRefused(first, last));
        }

        string control = fields.Line(Control);
        var probe = campaign.Skills.FirstOrDefault(skill => control == Probe + skill.Skill)?.Skill;
        if (probe is null && control is not (NoControl or Waitlist))
        {
            fields.Errors.TryAdd(Control, texts => texts.NothingChosen);
        }

        var wanted = campaign with
        {
            Start = start,
            Length = days,
            HasOwnDays = fields.OneOf(Late, text => text is Same or Own ? text == Own : (bool?)null, campaign.HasOwnDays),
            Control = probe is not null ? CampaignControl.Probe : control == Waitlist ? CampaignControl.Waitlist : CampaignControl.None,
            Probe = probe,
            KeepsUp = fields.OneOf(After, text => text is KeepUp or Stop ? text == KeepUp : (bool?)null, campaign.KeepsUp),
        };
        Exchange Again() => Show(campaign, new(CampaignDrafts.Of(button), fields.In(exchange.Texts)), exchange);
        return fields.Errors.Count > 0 ? Again()
            : probe is null ? go(found with { Campaign = wanted })
            : CampaignOverlap.With(found, exchange, overlap =>
            {
                if (overlap.Has(probe.Value, exchange.Turn.Today))
                {
                    fields.Errors.TryAdd(Control, texts => texts.CampaignProbeElsewhere(SkillsStep.Plain(probe.Value, exchange)));
                }

                return fields.Errors.Count > 0 ? Again() : go(found with { Campaign = wanted });
            });
    });

    /// <summary>The second working day after the training, or after today where that was before.</summary>
    public static LocalDate UsualStart(Campaign campaign, Exchange exchange)
    {
        var from = LocalDate.Max(campaign.Training, exchange.Turn.Today);
        var calendar = exchange.Turn.Circumstances.Organisation.Calendar;
        return Enumerable.Range(1, 40).Select(from.PlusDays).Where(calendar.IsWorkingDay).ElementAtOrDefault(1) is { Year: > 1 } date ? date : from.PlusDays(2);
    }

    private static ImmutableDictionary<string, string> Saved(Campaign campaign, Exchange exchange) => CampaignDrafts.Of(
        (Start, IsoDate.Format(campaign.Start ?? UsualStart(campaign, exchange))),
        (Length, Text(campaign.Length)),
        (Late, campaign.HasOwnDays ? Own : Same),
        (Control, campaign.Probe is { } probe ? Probe + probe : campaign.Control == CampaignControl.Waitlist ? Waitlist : NoControl),
        (After, campaign.KeepsUp ? KeepUp : Stop));

    private static LocalDate First(Campaign campaign, Exchange exchange) => LocalDate.Max(campaign.Training, exchange.Turn.Today);

    private static LocalDate Last(Campaign campaign, int days) => campaign.Training.PlusDays(days - Campaign.LeastDays);

    /// <summary>Percent of what was learnt that is left on day 180, simulated with the model's own weights, weekly slots and a target of 85 %.</summary>
    private static int Kept(int days) => days switch
    {
        30 => 71,
        60 => 79,
        90 => 82,
        180 => 92,
        _ => throw new ArgumentOutOfRangeException(nameof(days), days, "Not a length to choose."),
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

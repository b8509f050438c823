using CoachBot.Coaching.Campaigns;
using CoachBot.Dialogs.Campaigns;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>Follow-up campaigns.</content>
public abstract partial class Texts
{
    public abstract string CampaignWord { get; }

    public abstract string CampaignGone { get; }

    public abstract string CampaignSaved { get; }

    public abstract string CampaignNotNow { get; }

    public abstract string CampaignChangedSince { get; }

    public abstract string CampaignPaused { get; }

    public abstract string CampaignResumed { get; }

    public abstract string CampaignEnded { get; }

    public abstract string CampaignArchived { get; }

    public abstract string CampaignCloned { get; }

    public abstract string CampaignIntro { get; }

    public abstract string CampaignNameLabel(int most);

    public abstract string CampaignDateLabel { get; }

    public abstract string CampaignDateRefused(LocalDate first, LocalDate last);

    public abstract string CampaignStepTitle(CampaignStep step, int number, int of);

    public abstract string CampaignStep(CampaignStep step);

    public abstract string CampaignNext { get; }

    public abstract string CampaignBack { get; }

    public abstract string CampaignFormFallback { get; }

    public abstract string CampaignPeopleNow(int people, string names, bool isFollowed);

    public abstract string CampaignPeopleLabel { get; }

    public abstract string CampaignManagerLabel { get; }

    public abstract string CampaignTeamLabel { get; }

    public abstract string CampaignTeamNow { get; }

    public abstract string CampaignTeamFollowed { get; }

    public abstract string CampaignClearPeople { get; }

    public abstract string CampaignWhoseTeam { get; }

    public abstract string CampaignNoTeam { get; }

    public abstract string CampaignPeopleRefused(int people, int most);

    public abstract string CampaignSkillsIntro { get; }

    public abstract string CampaignSkillsLabel(int most);

    public abstract string CampaignTooManySkills(int chosen, int most);

    public abstract string CampaignNotCovered(string skill, int objectives, int fewest, int least);

    public abstract string CampaignWeightsIntro { get; }

    public abstract string CampaignCovered(string skill, int objectives, int fewest);

    public abstract string CampaignWeightLabel(string skill);

    public abstract string CampaignWeight(int weight);

    public abstract string CampaignTargetLabel { get; }

    public abstract string CampaignTarget(int percent);

    public abstract string CampaignCalendarIntro { get; }

    public abstract string CampaignStartLabel { get; }

    public abstract string CampaignLengthLabel { get; }

    public abstract string CampaignLength(int days, int kept);

    /// <summary>What stands above a drill that a trainer looks at.</summary>
    public abstract string CampaignSampleNotice { get; }

    public abstract string CampaignLateLabel { get; }

    public abstract string CampaignLateSame { get; }

    public abstract string CampaignLateOwn { get; }

    public abstract string CampaignControlLabel { get; }

    public abstract string CampaignNoControl { get; }

    public abstract string CampaignWaitlist(int percent);

    public abstract string CampaignProbe(string skill);

    public abstract string CampaignAfterLabel { get; }

    public abstract string CampaignKeepsUp { get; }

    public abstract string CampaignStops { get; }

    public abstract string CampaignEndsTooSoon(LocalDate end, int least);

    public abstract string CampaignProbeElsewhere(string skill);

    public abstract string CampaignsTitle { get; }

    public abstract string CampaignOpen { get; }

    public abstract string CampaignNew { get; }

    public abstract string CampaignsFallback(int campaigns);

    public abstract string NoCampaigns { get; }

    public abstract string CampaignChoose { get; }

    public abstract string CampaignLine(int people, LocalDate? start, LocalDate end);

    public abstract string CampaignState(CampaignState state);

    public abstract string CampaignStateLabel { get; }

    public abstract string CampaignMissing(CampaignStep step);

    public abstract string CampaignGoOn { get; }

    public abstract string CampaignChange { get; }

    public abstract string CampaignDiscard { get; }

    public abstract string CampaignLoad(double perWeek, bool isTooMuch);

    public abstract string CampaignUnmet(int people);

    public abstract string CampaignUnreadable(int people);

    public abstract string CampaignStart(int people);

    public abstract string CampaignPreview { get; }

    public abstract string CampaignResume { get; }

    public abstract string CampaignPause { get; }

    public abstract string CampaignAddPeople { get; }

    public abstract string CampaignChangeWeights { get; }

    public abstract string CampaignEnd { get; }

    public abstract string CampaignClone { get; }

    public abstract string CampaignArchive { get; }

    public abstract string CampaignsAll { get; }

    public abstract string CampaignFallback { get; }

    public abstract string CampaignBy(string name);

    public abstract string CampaignDays(LocalDate start, LocalDate end);

    public abstract string CampaignPeople(int people);

    public abstract string CampaignLater(int days);

    public abstract string CampaignHeldBack(int days);

    public abstract string CampaignSkill(int weight, int target);

    public abstract string CampaignLower { get; }

    public abstract string CampaignStagger(int days);

    public abstract string CampaignLeaveOut(string skill);

    public abstract string CampaignStarted(int people);

    public abstract string CampaignEndAsk(string name);

    public abstract string CampaignEndMeaning(int people, bool keepsUp);

    public abstract string CampaignEndSure { get; }

    public abstract string CampaignPreviewTitle { get; }

    public abstract string CampaignBaseline { get; }

    public abstract string CampaignDrills(int drills);

    public abstract string CampaignSample { get; }

    public abstract string CampaignPreviewIntro(IsoDayOfWeek day, LocalTime time);

    public abstract string CampaignCheckTitle(CampaignCheck check, string name);

    public abstract string CampaignCheckWhat(string name, string by, LocalDate until);

    public abstract string CampaignCheckFinal(string name, LocalDate until);

    public abstract string CampaignCheckHow(int questions);

    public abstract string CampaignCheckWhoSees { get; }

    public abstract string CampaignCheckBegin { get; }
}

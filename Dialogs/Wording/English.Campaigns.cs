using CoachBot.Coaching.Campaigns;
using CoachBot.Coaching.Reinforcement;
using CoachBot.Dialogs.Campaigns;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>Follow-up campaigns.</content>
public sealed partial class English
{
    public override string CampaignWord => "campaign";

    public override string CampaignGone => "That campaign is no longer there. “campaign” lists those that are.";

    public override string CampaignSaved => "Saved.";

    public override string CampaignNotNow => "As the campaign stands now, that cannot be done. Nothing was changed.";

    public override string CampaignChangedSince => "The campaign was changed since this card was shown, so nothing was saved. This is how it stands.";

    public override string CampaignPaused => "Paused: nothing is sent. The days go on counting, and so does forgetting.";

    public override string CampaignResumed => "It goes on. What fell due meanwhile comes in the next weekly messages, five drills at most in each.";

    public override string CampaignEnded => "Ended.";

    public override string CampaignArchived => "Put away. It stays in the list, at the end.";

    public override string CampaignCloned => "A new draft with the same people, skills and settings. Give it a name and a date.";

    public override string CampaignIntro => "What nobody asks for again fades. A campaign asks again what a training taught: a few drills a week, fewer as they are remembered.";

    public override string CampaignNameLabel(int most) => $"What is the training called? (up to {most} characters)";

    public override string CampaignDateLabel => "Day of the training";

    public override string CampaignDateRefused(LocalDate first, LocalDate last) => $"Choose a day from {FullDate(first)} to {FullDate(last)}.";

    public override string CampaignStepTitle(CampaignStep step, int number, int of) => $"Campaign, step {number} of {of}: {CampaignStep(step)}";

    public override string CampaignStep(CampaignStep step) => step switch
    {
        Campaigns.CampaignStep.Training => "Training",
        Campaigns.CampaignStep.People => "People",
        Campaigns.CampaignStep.Skills => "Skills",
        Campaigns.CampaignStep.Weights => "Drills and targets",
        Campaigns.CampaignStep.Calendar => "Calendar",
        _ => throw new NotSupportedException($"{step} has no name."),
    };

    public override string CampaignNext => "Save and go on";

    public override string CampaignBack => "Back";

    public override string CampaignFormFallback => "Planning a campaign";

    public override string CampaignPeopleNow(int people, string names, bool isFollowed) => (people, isFollowed) switch
    {
        (0, false) => "Nobody takes part yet.",
        (0, true) => "Everybody in the team you chose will take part; it is empty now.",
        (_, false) => $"{CampaignPeople(people)}: {names}",
        (_, true) => $"{CampaignPeople(people)}: {names}. Whoever joins the team later takes part too.",
    };

    public override string CampaignPeopleLabel => "Add people";

    public override string CampaignManagerLabel => "Add a whole team: who leads it?";

    public override string CampaignTeamLabel => "Of that team";

    public override string CampaignTeamNow => "those who are in it now";

    public override string CampaignTeamFollowed => "those in it now and whoever joins later";

    public override string CampaignClearPeople => "Take everybody off";

    public override string CampaignWhoseTeam => "Whose team is it? Choose the manager who leads it.";

    public override string CampaignNoTeam => "Nobody is in that manager’s team. Choose another manager, or add people by name.";

    public override string CampaignPeopleRefused(int people, int most) => $"{people} {(people == 1 ? "person" : "people")} would take part; 1 to {most} can, for all of them are told the moment it starts. Split a larger group into several campaigns.";

    public override string CampaignSkillsIntro => "What did the training teach? All objectives of a skill are drilled.";

    public override string CampaignSkillsLabel(int most) => $"Skills (up to {most})";

    public override string CampaignTooManySkills(int chosen, int most) => $"{chosen} skills are too many: up to {most} are accepted.";

    public override string CampaignNotCovered(string skill, int objectives, int fewest, int least) => objectives == 0
        ? $"There are no drills for {skill}. Leave it out, or add drills for it first."
        : $"{skill} has an objective with only {fewest} {(fewest == 1 ? "drill" : "drills")}; each needs {least}, or people learn the answer and not the point. Leave it out, or add drills first.";

    public override string CampaignWeightsIntro => "What counts more comes first when more is due than fits into a week. A higher target means more drills.";

    public override string CampaignCovered(string skill, int objectives, int fewest) => $"{skill}: {objectives} objectives, at least {fewest} drills each";

    public override string CampaignWeightLabel(string skill) => $"{skill}: weight";

    public override string CampaignWeight(int weight) => weight switch
    {
        1 => "1 (useful)",
        2 => "2 (important)",
        3 => "3 (essential)",
        _ => throw new ArgumentOutOfRangeException(nameof(weight), weight, "Not a weight."),
    };

    public override string CampaignTargetLabel => "Recall to keep";

    public override string CampaignTarget(int percent) => $"{percent} %";

    public override string CampaignCalendarIntro => "In the first days there is a check, one drill of each skill: where everybody starts from. In the last week there is another. Beside each length stands how much the model expects to be recalled on day 180, if nothing is asked after the end, at 85 %, by somebody who answers everything; without any drills it is 49 %.";

    public override string CampaignStartLabel => "First day of drills";

    public override string CampaignLengthLabel => "How long, counted from the training?";

    public override string CampaignLength(int days, int kept) => $"{days} days ({kept} % on day 180)";

    public override string CampaignSampleNotice => "A sample, as your people will see it. It counts for nothing.";

    public override string CampaignLateLabel => "Whoever joins later";

    public override string CampaignLateSame => "ends on the same day as all";

    public override string CampaignLateOwn => "has as many days of their own";

    public override string CampaignControlLabel => "Compared with";

    public override string CampaignNoControl => "nothing";

    public override string CampaignWaitlist(int percent) => $"{percent} % of the people, who begin 30 days later";

    public override string CampaignProbe(string skill) => $"{skill}, which nobody drills for 30 days";

    public override string CampaignAfterLabel => "Afterwards";

    public override string CampaignKeepsUp => "keep it up lightly, at 80 %";

    public override string CampaignStops => "stop";

    public override string CampaignEndsTooSoon(LocalDate end, int least) => $"It would end on {FullDate(end)}; it must leave at least {least} days of drills from today and from the training. Choose a longer time.";

    public override string CampaignProbeElsewhere(string skill) => $"“{Quote(skill)}” is also in another campaign of some of these people, where it is drilled. Choose another skill to compare with.";

    public override string CampaignsTitle => "Follow-up campaigns";

    public override string CampaignOpen => "Open";

    public override string CampaignNew => "New campaign";

    public override string CampaignsFallback(int campaigns) => campaigns == 1 ? "1 follow-up campaign" : $"{campaigns} follow-up campaigns";

    public override string NoCampaigns => "There is none yet. A campaign follows a training, so that less of it fades.";

    public override string CampaignChoose => "Which one?";

    public override string CampaignLine(int people, LocalDate? start, LocalDate end) => start is { } first ? $"{CampaignPeople(people)}, {CampaignDays(first, end)}" : CampaignPeople(people);

    public override string CampaignState(CampaignState state) => state switch
    {
        Coaching.Campaigns.CampaignState.Draft => "Draft",
        Coaching.Campaigns.CampaignState.Scheduled => "Begins soon",
        Coaching.Campaigns.CampaignState.Running => "Running",
        Coaching.Campaigns.CampaignState.Paused => "Paused",
        Coaching.Campaigns.CampaignState.Ended => "Ended",
        Coaching.Campaigns.CampaignState.Archived => "Archived",
        _ => throw new NotSupportedException($"{state} has no name."),
    };

    public override string CampaignStateLabel => "State";

    public override string CampaignMissing(CampaignStep step) => step switch
    {
        Campaigns.CampaignStep.People => "It has no people yet.",
        Campaigns.CampaignStep.Skills => "It has no skills yet.",
        Campaigns.CampaignStep.Calendar => "It has no calendar yet.",
        _ => throw new NotSupportedException($"{step} is never missing."),
    };

    public override string CampaignGoOn => "Go on planning";

    public override string CampaignChange => "Change";

    public override string CampaignDiscard => "Put away";

    public override string CampaignLoad(double perWeek, bool isTooMuch) => isTooMuch
        ? $"About **{perWeek:0.0} drills a week** for each person in the first month, other campaigns included. A weekly message holds {DrillQueue.MostDrills}: {perWeek - DrillQueue.MostDrills:0.0} a week would wait, what counts least the longest."
        : $"About {perWeek:0.0} drills a week for each person in the first month, other campaigns included; a weekly message holds {DrillQueue.MostDrills}.";

    public override string CampaignUnmet(int people) => people == 1 ? "1 person has not met me yet and cannot be reached: they take part as soon as they write to me." : $"{people} people have not met me yet and cannot be reached: they take part as soon as they write to me.";

    public override string CampaignUnreadable(int people) => people == 1 ? "What is stored of 1 person cannot be read, so that person will not take part. Please tell whoever runs the bot." : $"What is stored of {people} people cannot be read, so they will not take part. Please tell whoever runs the bot.";

    public override string CampaignStart(int people) => people == 1 ? "Start for 1 person" : $"Start for {people} people";

    public override string CampaignPreview => "First four weeks";

    public override string CampaignResume => "Go on";

    public override string CampaignPause => "Pause";

    public override string CampaignAddPeople => "Add people";

    public override string CampaignChangeWeights => "Targets";

    public override string CampaignEnd => "End";

    public override string CampaignClone => "Copy";

    public override string CampaignArchive => "Put away";

    public override string CampaignsAll => "All campaigns";

    public override string CampaignFallback => "A follow-up campaign";

    public override string CampaignBy(string name) => $"Made by {name}";

    public override string CampaignDays(LocalDate start, LocalDate end) => $"{Date(start)} to {Date(end)}";

    public override string CampaignPeople(int people) => people == 1 ? "1 person" : $"{people} people";

    public override string CampaignLater(int days) => $"begins {days} days later";

    public override string CampaignHeldBack(int days) => $"not drilled for {days} days, to compare with";

    public override string CampaignSkill(int weight, int target) => $"weight {weight}, {target} %";

    public override string CampaignLower => "All targets to 80 %";

    public override string CampaignStagger(int days) => $"Half now, half in {days} days";

    public override string CampaignLeaveOut(string skill) => $"Leave out: {skill}";

    public override string CampaignStarted(int people) => people == 1 ? "Started for 1 person. The first check comes at their weekly time, in the first days." : $"Started for {people} people. The first check comes at each one’s weekly time, in the first days.";

    public override string CampaignEndAsk(string name) => $"End {name}?";

    public override string CampaignEndMeaning(int people, bool keepsUp) => keepsUp ? $"It ends for {CampaignPeople(people)} and cannot be started again. What they have practised is kept up lightly." : $"It ends for {CampaignPeople(people)} and cannot be started again. Nothing more of it is asked.";

    public override string CampaignEndSure => "Yes, end it";

    public override string CampaignPreviewTitle => "The first four weeks";

    public override string CampaignBaseline => "the check at the beginning";

    public override string CampaignDrills(int drills) => drills == 1 ? "1 drill" : $"{drills} drills";

    public override string CampaignSample => "Send me a sample";

    public override string CampaignPreviewIntro(IsoDayOfWeek day, LocalTime time) => $"For somebody who takes part from the start, has a weekly message at {WeeklyAt(day, time)}, no other campaign, and answers everything right. Whoever misses something gets more; a week with nothing due gets nothing.";

    public override string CampaignCheckTitle(CampaignCheck check, string name) => check == CampaignCheck.Baseline ? $"{name}: where do you start?" : $"{name}: what is left?";

    public override string CampaignCheckWhat(string name, string by, LocalDate until) => $"{by} has set up a follow-up to “{name}”, until {FullDate(until)}: a few drills a week, so that less of it fades.";

    public override string CampaignCheckFinal(string name, LocalDate until) => $"The follow-up to “{name}” ends on {FullDate(until)}. One last question of each skill, in new words as far as there are any, shows what stayed.";

    public override string CampaignCheckHow(int questions) => questions == 1 ? "It is one short situation; answer as you would at work today." : $"It is {questions} short situations, one of each skill; answer as you would at work today.";

    public override string CampaignCheckWhoSees => "Nobody else sees your own answers. Your manager sees totals of the team and trainers those of the campaign, from three people up.";

    public override string CampaignCheckBegin => "Begin";
}

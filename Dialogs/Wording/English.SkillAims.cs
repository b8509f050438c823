using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using CoachBot.Coaching.Time;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the importance of skills, and about what to train next.</content>
public sealed partial class English
{
    public override string ImportanceWord => "importance";

    public override string AimsTitle => "How much each skill matters";

    public override string AimsIntro => "How much will each skill matter over the next 2–3 years, and which score (1–7) should your reps show? Left empty, the target is 6. Your reps see both on their maps.";

    public override string AimsFallback => "Importance is set on a card that this app cannot show. Please open this chat in Teams on a computer or in a browser.";

    public override string AimsSaved => "Saved. In effect from now on.";

    public override string AimsNotSaved => "Not saved yet: a target is a whole number from 1 to 7.";

    public override string AimsUnchanged => "That is how it is already. Nothing was changed.";

    public override string AimsUndone => "Undone: the earlier setting is back.";

    public override string AimsChangedSince => "Nothing was taken back: only your last change of importance can be. “importance” shows what holds now.";

    public override string AimsChangeMore => "Change";

    public override string AimsOvertaken(IEnumerable<string> now) =>
        $"Not saved yet: this was changed since the card was opened. Now: {string.Join("; ", now)}. What you entered is kept below; save again to put it in its place.";

    public override string OverrideHolds(string now) => $"Not saved yet: there is a setting already. {now}. What you entered is kept below; save again to put it in its place.";

    public override string MoreOverrides(int more) => $"And {more} more: each rep’s skill map shows theirs.";

    public override string OverrideButton(bool isOfRep) => isOfRep ? "Importance" : "For one rep";

    public override string OverrideTitle => "Importance for one rep";

    public override string OverrideIntro => "Where a skill matters more or less for one rep than for the team, say so and why. The rep reads your reason.";

    public override string OverrideWho => "Rep";

    public override string OverrideImportance => "Importance over the next 2–3 years";

    public override string OverrideReason => "Reason, which the rep reads (up to 200 characters)";

    public override string AsForTheTeam => "As for the team";

    public override string ReasonMissing => "Give a reason: the rep sees the importance, and should know why it is not the team’s.";

    public override string WhatNextButton => "What next";

    public override string AnotherButton => "Another";

    public override string NothingToTrain => "Every skill rated is at its target";

    public override string AllAtTarget => "Help a colleague with the one you are best at, or agree on a higher target with your manager.";

    public override string TryTheAnchor => "Choose one call this week and do just that in it. Afterwards note what the customer did.";

    public override string TargetOf(string skill) => $"Target: {skill}";

    public override string TargetRefused(string typed) => $"“{Quote(typed)}” is not a target. A whole number from 1 to 7, or nothing for 6.";

    public override string AimChanged(string skill, SkillAim before, SkillAim now) => $"**{skill}**: " + string.Join(", ", Changes(before, now));

    public override string AimNow(string skill, SkillAim now) => $"**{skill}**: {Lower(now.Importance)} importance, target {now.Target.Value}";

    public override string OverrideLine(string rep, string reason) => $"{Escape.Markdown(rep)}: {reason}";

    public override string OverrideGone(string rep, string skill) => $"{Escape.Markdown(rep)}: **{skill}** counts as for the team.";

    public override string RepSeesIt(string rep) => $"{Escape.Markdown(rep)} sees it on their skill map, with your reason.";

    public override string WhatNextTitle(bool isTalk, string skill) => isTalk ? $"Next: talk about {skill}" : $"Next: {skill}";

    public override string SuggestionOf(int place, int all) => all == 1 ? "This is the only one for now." : $"{place} of {all}, in order.";

    public override string TalkWhy(int self, int manager) => $"You say {self}, your manager says {manager}. First agree on what was seen on one call, then train.";

    public override string YourAnchor(int score, string anchor) => $"**Your {score}:** {Escape.Markdown(anchor)}";

    public override string ManagersAnchor(int score, string anchor) => $"**Your manager’s {score}:** {Escape.Markdown(anchor)}";

    public override string SellingWhy(LeverGap gap) =>
        $"**Why:** over the last four weeks face-to-face calls took {Whole(gap.Actual)}% of your time; the ideal is {Whole(gap.Ideal)}%. Until you make more calls, each one has to be worth more.";

    public override string MapRanksAbove(string skill, int points, int own) =>
        $"The map ranks **{skill}** above this ({points} points to {own}). This comes first all the same, because time with customers is short.";

    public override string RateForCalls(IReadOnlyList<string> skills) =>
        $"What makes a call worth more is not rated yet: {string.Join(", ", skills)}. Rate one, and I show what to train for it.";

    public override string RateOne(string skill) => $"Rate: {skill}";

    public override string TrainWhy(string sum) => $"**The gap:** {sum}.";

    public override string TryThisWeek(string what) => $"**Try this week:** {what}";

    private IEnumerable<string> Changes(SkillAim before, SkillAim now)
    {
        if (before.Importance != now.Importance)
        {
            yield return $"{Lower(now.Importance)} importance (was {Lower(before.Importance)})";
        }

        if (before.Target != now.Target)
        {
            yield return $"target {now.Target.Value} (was {before.Target.Value})";
        }
    }
}

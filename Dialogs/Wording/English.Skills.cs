using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about skills.</content>
public sealed partial class English
{
    public override string RateWord => "rate";

    public override string RateTitle => "Rate a skill";

    public override string RateIntro => "Think of one real call, deal or account. Choose the highest line that was fully seen there; how it felt does not count.";

    public override string RateHelp => "Choose the skill, read its seven lines, and pick the one that was seen. Or type one line: “rate negotiation 4 held price on the Zhao deal”.";

    public override string RateFallback => "Skills are rated on a card that this app cannot show. Type it instead: “rate negotiation 4 held price on the Zhao deal”.";

    public override string RateWho => "Who";

    public override string RateSkill => "Skill";

    public override string RateScore => "What was seen";

    public override string RateEvidence => $"Evidence: what was said or done; rep and manager both read it (optional, up to {SkillRating.LongestEvidence} characters)";

    public override string RateAccount => "Account or call (optional)";

    public override string EvidenceExample => "What you saw or heard: a question asked, a number named, what the customer did";

    public override string ShowAnchors => "Show this skill’s lines";

    public override string AnchorsChanged => "Not saved yet: you chose another skill. These are its lines; pick the one that was seen.";

    public override string AnchorsEdited => "Not saved yet: a trainer has edited this skill since. These are its lines now; pick the one that was seen.";

    public override string RateAnother => "Rate another skill";

    public override string Myself => "Myself";

    public override string FormerRep => "a former rep of yours";

    public override string NotYourRepNamed(string typed) =>
        $"I read “{Quote(typed)}” as a name. {NotYourRep} “{RateWord}” opens the card for your own skills.";

    public override string NotYourRep => "Nothing was changed: you can rate yourself, and the reps who have accepted you as their manager.";

    public override string NoRepsToChange => "Nobody has accepted you as their manager yet, so there is no rep to rate or to set importance for. Nothing was changed.";

    public override string RatingStays => "Nothing was taken back: this rep is no longer in your team, and the rating stays with the rep.";

    public override string ImportanceStays => "Nothing was taken back: this rep is no longer in your team, and your importance no longer counts for them.";

    public override string OnlyOneRated => "Only one skill was rated. Rate the other in a line of its own:";

    public override string ScoreMissing => "Choose one of the seven lines.";

    public override string SkillGone => "This skill is no longer rated. Choose another.";

    public override string RatingTooOld => "Nothing was taken back: only the last sixteen ratings you gave can be. Rate the skill again instead; the latest rating counts.";

    public override string ScoreRefused(string typed) => $"“{Quote(typed)}” is not a score. A score is a whole number from 1 to 7. Nothing was saved.";

    public override string SkillUnknown(string typed, IReadOnlyList<string> nearest) => typed.Length == 0
        ? $"Which skill? For example {Listed(nearest)}; “{RateWord}” shows all of them."
        : $"There is no skill called “{Quote(typed)}”. Did you mean {Listed(nearest)}? “{RateWord}” shows all of them.";

    public override string NoSkillNear(string typed, string word) => $"There is no skill called “{Quote(typed)}”. “{word}” shows all of them.";

    public override string EvidenceTooLong(int length, int longest) => $"The evidence has {length} characters; up to {longest} are accepted. Nothing was saved.";

    public override string SkillRetired(string skill, IReadOnlyList<string> nearest) =>
        $"“{Escape.Markdown(skill)}” is no longer rated in your organisation; earlier ratings are kept. Nothing was saved. Nearest to it: {Listed(nearest)}.";

    public override string SkillMeans(string name, string definition) => $"**{Escape.Markdown(name)}**: {Escape.Markdown(definition)}";

    public override string AnchorLine(int score, string anchor) => $"{score} · {anchor}";

    public override string NextAnchor(int score, string anchor) => $"**What {score} would look like:** {Escape.Markdown(anchor)}";

    public override string Rated(string? rep, string skill, int score) => rep is null ? $"{Escape.Markdown(skill)}: {score} of 7" : $"{Escape.Markdown(rep)}, {Escape.Markdown(skill)}: {score} of 7";

    public override string RatingUndone(string? rep, string skill) => rep is null ? $"Undone: your rating of “{Escape.Markdown(skill)}” is gone." : $"Undone: your rating of “{Escape.Markdown(skill)}” for {Escape.Markdown(rep)} is gone.";

    public override string EvidenceLine(string evidence, string? account) =>
        account is null ? $"Evidence: {Escape.Markdown(evidence)}" : $"Evidence ({Escape.Markdown(account)}): {Escape.Markdown(evidence)}";

    public override string RatedBefore(int score, LocalDate date) => $"Before: {score}, on {FullDate(date)}.";

    public override string SeenOtherwise(Rater by, int score) => by switch
    {
        Rater.Self => $"A manager rated this {score}. Two or more apart: talk about it first.",
        Rater.Manager => $"Your rep rated this {score}. Two or more apart: talk about it first.",
        _ => throw new NotSupportedException($"{by} rates nothing."),
    };

    private static string Listed(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => $"“{Quote(name)}”"));
}

using CoachBot.Cards;
using CoachBot.Coaching.Skills;
using NodaTime;

namespace CoachBot.Dialogs.Wording;

/// <content>What is said about the matrix of ability and attitude.</content>
public sealed partial class English
{
    public override string MatrixWord => "team matrix";

    public override string MatrixTitle => "Team matrix";

    public override string MatrixFallback => "A team matrix of ability and attitude. Please open this chat in Teams on a computer or in a browser to see it.";

    public override string MatrixPrivacy =>
        "Only you see this, and whoever leads you. Your reps never do; it is in no digest, and in no export but your own.";

    public override string MatrixWithoutTeam => $"Nobody is on your team yet, so there is nobody to place. “{TeamWord}” invites your reps; they are here once they accept.";

    public override string AbilityLabel => "Ability";

    public override string AttitudeLabel => "Attitude";

    public override string NobodyHere => "–";

    public override string RepLabel => "Place a rep";

    public override string RepMissing => "Choose one of your reps.";

    public override string PlaceNoteLabel => $"Why (you and whoever leads you read it; up to {TeamPlacement.LongestNote} characters)";

    public override string PlaceButton => "Place";

    public override string RepNotOnTeam => "Nothing was changed: that person is not on your team.";

    public override string PlacedSince => "Nothing was taken back: the place has changed since.";

    public override string MatrixTitleOf(string name) => $"Team matrix of {Quote(name)}";

    public override string MatrixPrivacyOf(string name) => $"Noted by {Quote(name)}. Only {Quote(name)} and you see this; their reps never do.";

    public override string AbilityName(Ability ability) => ability switch
    {
        Ability.Has => "Has the ability",
        Ability.CanLearn => "Not yet, can learn",
        Ability.Cannot => "Cannot learn",
        _ => throw new NotSupportedException($"{ability} has no English name."),
    };

    public override string AttitudeName(Attitude attitude) => attitude switch
    {
        Attitude.Willing => "Willing",
        Attitude.Unwilling => "Unwilling",
        _ => throw new NotSupportedException($"{attitude} has no English name."),
    };

    public override string TeamActionName(TeamAction action) => action switch
    {
        TeamAction.Reward => "Reward, reinforce, train",
        TeamAction.Train => "Train actively",
        TeamAction.Move => "Move to another job; hire to fill",
        TeamAction.Guide => "Guide, coach, train",
        TeamAction.Encourage => "Encourage, and train actively",
        TeamAction.Replace => "Replace by hiring",
        _ => throw new NotSupportedException($"{action} has no English name."),
    };

    public override string MatrixRow(Ability ability, int? share) => AbilityName(ability) + Share(share);

    public override string MatrixCell(Attitude attitude, int? share) => AttitudeName(attitude) + Share(share);

    public override string Names(IEnumerable<string> names) => string.Join(", ", names.Select(Quote));

    public override string TeamConclusion(TeamConclusion conclusion) => (conclusion.Measure, conclusion.Holds) switch
    {
        (TeamMeasure.TrainMore, true) => $"**Much more training is called for**: {conclusion.Percent}% do not have the ability yet, but can learn ({conclusion.Threshold}% or more).",
        (TeamMeasure.TrainMore, false) => $"No need for much more training: {conclusion.Percent}% do not have the ability yet, but can learn (called for from {conclusion.Threshold}%).",
        (TeamMeasure.ChangeHiring, true) => $"**A new hiring standard is called for**: {conclusion.Percent}% cannot learn ({conclusion.Threshold}% or more).",
        (TeamMeasure.ChangeHiring, false) => $"The hiring standard can stay: {conclusion.Percent}% cannot learn (a new one from {conclusion.Threshold}% on).",
        _ => throw new NotSupportedException($"{conclusion.Measure} has no English words."),
    };

    public override string MatrixTooFew(int placed, int least) => $"Shares, and what the team calls for, are shown once {least} reps are placed: {placed} so far.";

    public override string NotPlacedYet(IEnumerable<string> names) => $"**Not placed yet**: {Names(names)}";

    public override string PlaceNote(string name, LocalDate date, string? note) => $"**{Quote(name)}**, {FullDate(date)}" + (note is null ? "" : $": {Escape.Markdown(note)}");

    public override string MoreNotes(int count) => $"{count} more: “{MatrixWord}” and the name shows when and why.";

    public override string RepPlaced(string name) => $"Placed: {Quote(name)}.";

    public override string PlaceUndone(string name) => $"Undone: {Quote(name)} is where they were before.";

    public override string NobodyOnTeamCalled(string typed) => $"Nobody called “{Quote(typed)}” is on your team. “{TeamWord}” shows who is.";

    public override string WhoIsMeant(string typed, IEnumerable<string> names) => $"Whom do you mean by “{Quote(typed)}”: {Alternatives(names.Select(Quote))}?";

    private static string Share(int? share) => share is { } percent ? $": {percent}%" : "";
}

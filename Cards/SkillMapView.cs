using System.Collections.Immutable;

namespace CoachBot.Cards;

/// <summary>Performance × importance of somebody's skills, in the reader's language. All text in it is Markdown, already escaped.</summary>
/// <param name="Title">Whose map it is.</param>
/// <param name="Talk">What to talk about before anything is trained, a sentence each; may be empty.</param>
/// <param name="Grid">The picture.</param>
/// <param name="Ranking">What to train first, and how that was worked out.</param>
/// <param name="Notes">What is not rated yet, and whose importance it is.</param>
/// <param name="Buttons">At most six.</param>
/// <param name="FallbackText">The whole card in a sentence, for a client that cannot draw it; also the notification's text.</param>
public sealed record SkillMapView(
    string Title,
    ImmutableArray<string> Talk,
    SkillGrid Grid,
    SkillRanking Ranking,
    ImmutableArray<string> Notes,
    ImmutableArray<Button> Buttons,
    string FallbackText)
{
    /// <summary>The skill whose history a button shows; null where there is none to choose.</summary>
    public ChoiceField? History { get; init; }
}

/// <summary>The picture: three columns of performance by three rows of importance.</summary>
/// <param name="Title">What is across and what is down.</param>
/// <param name="Columns">Performance low, medium, high: "Low 1–2".</param>
/// <param name="Rows">Importance high, medium, low: the top left corner is what to train first.</param>
public sealed record SkillGrid(string Title, ImmutableArray<string> Columns, ImmutableArray<SkillGridRow> Rows);

/// <summary>One row of the picture.</summary>
/// <param name="Name">How important: "High importance".</param>
/// <param name="Cells">One for each column: the skills in it with their score and rank, "Price 3 #1"; may be empty.</param>
public sealed record SkillGridRow(string Name, ImmutableArray<ImmutableArray<string>> Cells);

/// <summary>The rated skills, the one to train first on top.</summary>
/// <param name="Title">What the list is.</param>
/// <param name="Rule">How the order comes about.</param>
/// <param name="ScoresName">What the scores are: "Score, 1–7".</param>
/// <param name="Scores">Whose they are: "You · Manager".</param>
/// <param name="Rows">At least one.</param>
public sealed record SkillRanking(string Title, string Rule, string ScoresName, string Scores, ImmutableArray<SkillRankRow> Rows);

/// <summary>One rated skill.</summary>
/// <param name="Name">With its rank: "#1 Price".</param>
/// <param name="Scores">The rep's score and the manager's, the one that counts in bold; a dash for none.</param>
/// <param name="Sum">The rule with its numbers.</param>
public sealed record SkillRankRow(string Name, string Scores, string Sum);

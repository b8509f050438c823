namespace CoachBot.Dialogs.Search;

/// <summary>One of the values that a field suggests.</summary>
/// <param name="Title">As it is shown.</param>
/// <param name="Value">As it is sent; holds no comma.</param>
public sealed record Suggestion(string Title, string Value);

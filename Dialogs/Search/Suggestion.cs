namespace CoachBot.Dialogs.Search;

/// <summary>One of the values that a field suggests.</summary>
/// <param name="Title">As it is shown.</param>
/// <param name="Value">As it is sent; a field that suggests takes one, and it may hold a comma.</param>
public sealed record Suggestion(string Title, string Value);

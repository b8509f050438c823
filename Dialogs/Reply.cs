using System.Collections.Immutable;
using CoachBot.Cards.Schema;

namespace CoachBot.Dialogs;

/// <summary>One message to the person, in the person's language.</summary>
public abstract record Reply;

/// <summary>A text.</summary>
/// <param name="Text">Markdown; what a person typed is escaped in it.</param>
/// <param name="Suggestions">Messages to send with one tap; at most three.</param>
public sealed record Say(string Text, ImmutableArray<string> Suggestions) : Reply;

/// <summary>A card. As the first reply to a pressed button it takes the place of the card that was pressed.</summary>
public sealed record Show(AdaptiveCard Card) : Reply;

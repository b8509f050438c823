using System.Collections.Immutable;

namespace CoachBot.Cards.Schema;

/// <summary>Buttons in a row of their own.</summary>
public sealed record ActionSet(ImmutableArray<CardAction> Actions) : Element;

using System.Collections.Immutable;

namespace CoachBot.Cards.Schema;

/// <summary>Names with their values, in two aligned columns.</summary>
public sealed record FactSet(ImmutableArray<Fact> Facts) : Element;

public sealed record Fact(string Title, string Value);

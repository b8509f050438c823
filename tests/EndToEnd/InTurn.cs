namespace CoachBot.EndToEnd;

/// <summary>Tests that go to a channel, one after the other: beside others of their kind the playground's page now and then shows no answer.</summary>
[CollectionDefinition(nameof(InTurn))]
public sealed class InTurn;

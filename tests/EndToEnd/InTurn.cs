namespace CoachBot.EndToEnd;

/// <summary>Tests that go to a channel, one after the other and beside nothing else: on a busy machine the playground's page now and then shows no answer there.</summary>
[CollectionDefinition(nameof(InTurn), DisableParallelization = true)]
public sealed class InTurn;

namespace CoachBot.EndToEnd.Processes;

/// <summary>Tests that start processes of their own and want the machine to themselves.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

using CoachBot.Tests.Shared;

// One emulator serves all classes of this assembly.
[assembly: AssemblyFixture(typeof(AzuriteServer))]

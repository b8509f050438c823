using Azure.Core;
using CoachBot.Bot;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Storage;
using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CoachBot.EndToEnd.Processes;

/// <summary>What a turn costs on Azure Table Storage: a read and a transaction, and no read when the person is at hand.</summary>
[Collection(nameof(Alone))]
public sealed class AzureTurnTests(AzuriteServer azurite) : IClassFixture<AzuriteServer>
{
    private const string Prefix = "counted";

    private static readonly PersonKey Alex = new("tenant", "alex");

    [Fact]
    public async Task A_turn_is_one_read_and_one_transaction_and_the_next_one_the_transaction_alone()
    {
        azurite.IsNeeded();
        var requests = new RequestCount();
        await using (var first = Open(requests))
        {
            await SayAsync(first, "log 3h visits", 1);
            requests.Take(); // The table was created, too.
            await SayAsync(first, "log add 2h travel", 2);
            Assert.Equal(["POST $batch"], requests.Take());
        }

        await using var second = Open(requests);
        await SayAsync(second, "week", 3);
        Assert.Equal(["POST Tables", $"GET {Prefix}people()", "POST $batch"], requests.Take());
        await SayAsync(second, "undo", 4);
        Assert.Equal(["POST $batch"], requests.Take());
    }

    private ServiceProvider Open(RequestCount requests)
    {
        string[] settings = ["--Storage:Provider", "AzureTables", "--Storage:Azure:ConnectionString", azurite.ConnectionString, "--Storage:Azure:Prefix", Prefix];
        var configuration = new ConfigurationBuilder().AddCommandLine(settings).Build();
        var options = TableRetries.Options();
        options.AddPolicy(requests, HttpPipelinePosition.PerRetry);
        return new ServiceCollection()
            .AddCoach(CoachBot.Bot.Configuration.Settings.ReadWithoutChannel(configuration, ""))
            .AddSingleton<IRowStore>(AzureRowStore.Open(AzureAccount.Of(azurite.ConnectionString), Prefix, options))
            .BuildServiceProvider();
    }

    private static async Task SayAsync(ServiceProvider bot, string text, int turn)
    {
        var request = new TurnRequest(Alex, $"{turn}", new Said(text), new(Language.English, null));
        var result = await bot.GetRequiredService<TurnHandler>().TakeAsync(request, TestContext.Current.CancellationToken);
        Assert.NotEmpty(result.Messages);
    }
}

using System.Globalization;
using CoachBot.Bot.Channel;
using CoachBot.Bot.Commands;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Turns;
using CoachBot.Storage;

namespace CoachBot.Bot.Memory;

/// <summary>memory show | memory use N | memory use newest [--tenant ID]: tells which memory models an organisation has had fitted, and chooses the one that predicts. The bot may be running.</summary>
public static class MemoryCommand
{
    private const string Tenant = "--tenant", Newest = "newest", TenantSetting = "Bot:TenantId";

    /// <summary>Shows or chooses.</summary>
    /// <returns>0 when it was done, 1 when not, 2 when it was called wrongly.</returns>
    public static Task<int> RunAsync(string[] args) => RunAsync(args, MemoryHost.OfProcess, CancellationToken.None);

    internal static Task<int> RunAsync(string[] args, MemoryHost host, CancellationToken cancel) => CommandFailures.TellAsync(
        host.Errors,
        "",
        "Nothing was changed.",
        async () =>
        {
            var arguments = CommandArguments.Parse(args, [Tenant], [], ["--Storage:", "--Logging:", "--Bot:"]);
            var configuration = ProgramConfiguration.Read(arguments.Settings);
            var owner = new Owner(OrganisationKeys.Table, TenantOf(arguments, configuration));
            var store = host.Open(configuration);
            try
            {
                return arguments.Files switch
                {
                    ["show"] => await ShowAsync(store, owner, host.Out, cancel),
                    ["use", Newest] => await UseAsync(store, owner, null, host, cancel),
                    ["use", var number] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int version) => await UseAsync(store, owner, version, host, cancel),
                    ["use", ..] => throw new UsageException($"memory use takes the number of a version or '{Newest}'."),
                    _ => throw new UsageException("memory takes 'show' or 'use'."),
                };
            }
            finally
            {
                await ((store as IAsyncDisposable)?.DisposeAsync() ?? ValueTask.CompletedTask);
            }
        });

    private static string TenantOf(CommandArguments arguments, IConfiguration configuration) =>
        EntraId.Spelled(arguments.Options.GetValueOrDefault(Tenant) ?? configuration[TenantSetting]) is { Length: > 0 } tenant ? tenant
        : throw new UsageException($"{Tenant} is missing, and {TenantSetting} is not set; the id of a tenant is accepted.");

    private static async Task<int> ShowAsync(IRowStore store, Owner owner, TextWriter output, CancellationToken cancel)
    {
        var rows = await store.ReadRangeAsync(owner, OrganisationKeys.Memory, RowKeys.End(OrganisationKeys.ModelPrefix), cancel);
        var state = MemoryRows.Read(rows.FirstOrDefault(row => row.Key == OrganisationKeys.Memory));
        foreach (string line in FitLines.Of(state, [.. rows.Where(row => row.Key != OrganisationKeys.Memory).Select(MemoryRows.ReadModel)]))
        {
            await output.WriteLineAsync(line);
        }

        return 0;
    }

    /// <param name="store">Where the rows are.</param>
    /// <param name="owner">The organisation.</param>
    /// <param name="version">Which version is to predict from now on, whatever is fitted; null for the newest, and those that come after it.</param>
    /// <param name="host">Where the answer goes.</param>
    /// <param name="cancel">Ends it.</param>
    private static async Task<int> UseAsync(IRowStore store, Owner owner, int? version, MemoryHost host, CancellationToken cancel)
    {
        for (; ; )
        {
            var row = await store.FindAsync(owner, OrganisationKeys.Memory, cancel);
            var state = MemoryRows.Read(row);
            int chosen = version ?? state.Newest;
            if (row is null || (chosen > 0 && await store.FindAsync(owner, OrganisationKeys.Model(chosen), cancel) is null))
            {
                await host.Errors.WriteLineAsync(row is null ? "Nobody of that tenant has answered a drill yet; there is nothing to choose from." : $"There is no version {chosen}; memory show tells which there are.");
                return 1;
            }

            try
            {
                await store.CommitAsync(owner, new(MemoryRows.Write(state with { Current = chosen, IsHeld = version is not null }, row.ETag), []), cancel);
                await host.Out.WriteLineAsync(version is null
                    ? $"Version {chosen} predicts from now on, until a better one is fitted."
                    : $"Version {chosen} predicts from now on, and no fit replaces it until 'memory use {Newest}'.");
                return 0;
            }
            catch (ConflictException)
            {
                // Somebody has answered a first drill meanwhile, or a fit was made: once more, on what is there now.
            }
        }
    }
}

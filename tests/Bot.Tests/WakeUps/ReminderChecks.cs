using CoachBot.Bot.Tests.Support;
using CoachBot.Bot.Turns;
using CoachBot.Storage;
using NodaTime;

namespace CoachBot.Bot.Tests.WakeUps;

/// <summary>Alex in New York, who wants to be reminded at half past five.</summary>
public abstract class ReminderChecks : IAsyncLifetime
{
    protected static readonly Owner Alex = new PersonKey("11111111-aaaa-4bbb-8ccc-000000000001", "33333333-cccc-4ddd-8eee-000000000003").Owner;
    protected static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    /// <summary>Monday, half past five in New York, where Alex is; it is five in the morning there when a test begins.</summary>
    protected static readonly Instant Due = Instant.FromUtc(2026, 11, 23, 22, 30);

    protected static readonly Instant NextDue = Due + Duration.FromDays(1);

    private protected BotHost Bot { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Bot = await (await BotHost.StartAsync(adjust: null, "--Coach:WeeklySlot", "off")).WelcomedAsync();
        await Bot.SayAsync("remind me at 17:30", "wish");
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected List<Sent> Reminders => [.. Bot.Connector.All.Where(sent => sent.Card?.GetRawText().Contains("remind.off", StringComparison.Ordinal) is true && sent.ReplyTo is null)];

    protected void MoveTo(Instant moment) => Bot.Clock.SetUtcNow(moment.ToDateTimeOffset());

    /// <summary>Until a wake-up has been carried out, and the next is planned.</summary>
    protected async Task PassAsync(Instant due)
    {
        MoveTo(due);
        for (int second = 0; await WakeAtAsync() <= due; second++)
        {
            Assert.True(second < 600, $"The wake-up of {due} was never carried out.");
            await Bot.AdvanceAsync(Second);
        }

        await Bot.AdvanceUntilAsync(IsIdle, Second);
    }

    /// <summary>Until everything due at a moment is over and done with.</summary>
    protected Task LetPassAsync(Instant moment)
    {
        MoveTo(moment);
        return Bot.AdvanceUntilAsync(() => Bot.Clock.GetUtcNow() > (moment + Duration.FromMinutes(2)).ToDateTimeOffset() && IsIdle(), Second);
    }

    private bool IsIdle() => Bot.Pump.InHand == 0;

    protected async Task<Instant?> WakeAtAsync() =>
        PersonRows.Read([(await Bot.Store.FindAsync(Alex, RowKeys.State, TestContext.Current.CancellationToken))!]).WakeAt;
}

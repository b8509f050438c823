using CoachBot.Bot.Configuration;
using CoachBot.Bot.Tests.Support;
using CoachBot.Coaching.Time;

namespace CoachBot.Bot.Tests.Configuration;

public sealed class SettingsTests
{
    [Fact]
    public void Without_an_app_id_it_starts_in_Development_only()
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build([], "Production"));
        Assert.Equal(
            ["Bot:AppId: is empty, which is accepted in the Development environment only; this is Production. Set DOTNET_ENVIRONMENT=Development to serve this machine only."],
            refused.Problems);
    }

    [Theory]
    [InlineData("Coach:Language", "fr", "Coach:Language: 'fr' is not accepted; zh-Hans and en are.")]
    [InlineData("Coach:TimeZone", "Mars", "Coach:TimeZone: 'Mars' is not accepted; an IANA id such as Asia/Shanghai or Europe/Berlin is.")]
    [InlineData("Coach:IdealTime:travel", "101", "Coach:IdealTime:travel: '101' is not accepted; a whole percent from 0 to 100 is.")]
    [InlineData("Coach:IdealTime:travel", "20", "Coach:IdealTime: the shares add up to 20; 100 is accepted.")]
    [InlineData("Coach:Benchmarks:AverageForce", "25-15", "Coach:Benchmarks:AverageForce: '25-15' is not accepted; two whole numbers from 0 to 100, the smaller first, such as 15-25, are.")]
    [InlineData("Coach:Plans:MostPerPerson", "0", "Coach:Plans:MostPerPerson: '0' is not accepted; a whole number from 1 to 50 is.")]
    [InlineData("Coach:WeeklySlot", "Saturday 09:30", "Coach:WeeklySlot: 'Saturday 09:30' is not accepted; a day from Monday to Friday and a time from 09:00 to 16:30, such as Tuesday 09:30, or off, is.")]
    [InlineData("Coach:WeeklySlot", "2 09:30", "Coach:WeeklySlot: '2 09:30' is not accepted; a day from Monday to Friday and a time from 09:00 to 16:30, such as Tuesday 09:30, or off, is.")]
    [InlineData("Coach:WeeklySlot", "Tuesday 08:59", "Coach:WeeklySlot: 'Tuesday 08:59' is not accepted; a day from Monday to Friday and a time from 09:00 to 16:30, such as Tuesday 09:30, or off, is.")]
    [InlineData("Coach:SendsPerSecond", "51", "Coach:SendsPerSecond: '51' is not accepted; a whole number from 1 to 50 is.")]
    [InlineData("Storage:Provider", "Redis", "Storage:Provider: 'Redis' is not accepted; Sqlite and AzureTables are.")]
    [InlineData("Coach:WorkingDays:0", "Mo", "Coach:WorkingDays:0: 'Mo' is not accepted; a list of at least one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday is.")]
    [InlineData("Coach:WorkingDays:0", "1", "Coach:WorkingDays:0: '1' is not accepted; a list of at least one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday is.")]
    [InlineData("Coach:WorkingDays", "", "Coach:WorkingDays: '' is not accepted; a list of at least one of Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday is.")]
    [InlineData("Coach:Holidays:3", "2026-02-30", "Coach:Holidays:3: '2026-02-30' is not accepted; a list of dates such as 2026-10-01, or of ranges of up to 366 days such as 2026-10-01..2026-10-07, is.")]
    [InlineData("Coach:Holidays:0", "2026-10-07..2026-10-01", "Coach:Holidays:0: '2026-10-07..2026-10-01' is not accepted; a list of dates such as 2026-10-01, or of ranges of up to 366 days such as 2026-10-01..2026-10-07, is.")]
    [InlineData("Coach:MakeUpDays:0", "2026-10-10..2062-10-10", "Coach:MakeUpDays:0: '2026-10-10..2062-10-10' is not accepted; a list of dates such as 2026-10-01, or of ranges of up to 366 days such as 2026-10-01..2026-10-07, is.")]
    [InlineData("Coach:MakeUpDays:0", "", "Coach:MakeUpDays:0: '' is not accepted; a list of dates such as 2026-10-01, or of ranges of up to 366 days such as 2026-10-01..2026-10-07, is.")]
    public void A_wrong_setting_stops_the_start_with_a_line_that_says_what_is_accepted(string key, string value, string line)
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build([$"--{key}", value], "Development"));
        Assert.Contains(line, refused.Problems);
    }

    [Fact]
    public void Working_days_are_Monday_to_Friday_or_what_the_lists_say()
    {
        Assert.Equal("23 24 25 26 27", Worked());
        Assert.Equal("22 26 28", Worked(
            "--Coach:WorkingDays:0", "thursday", "--Coach:WorkingDays:1", "Friday", "--Coach:Holidays:0", "2026-11-27",
            "--Coach:MakeUpDays:0", "2026-11-28", "--Coach:MakeUpDays:1", "2026-11-22"));
        Assert.Equal("24", Worked("--Coach:Holidays:0", "2026-11-25..2026-11-30", "--Coach:Holidays:1", "2026-11-23"));
        Assert.Equal("23 24 26 27", Worked("--Coach:Holidays", "2026-11-25", "--Coach:MakeUpDays", ""));
    }

    [Fact]
    public void A_day_cannot_be_off_and_worked()
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build(["--Coach:Holidays:0", "2026-10-01..2026-10-07", "--Coach:MakeUpDays:0", "2026-10-07"], "Development"));
        Assert.Equal(["Coach:MakeUpDays: '2026-10-07' is not accepted; a day that is not one of Coach:Holidays is."], refused.Problems);
    }

    [Theory]
    [InlineData("Storage:Azure:ConnectionString", "AccountKey=c2VjcmV0", "Storage:Azure:ConnectionString: is not accepted; one as the portal shows it under Access keys is, with account name, key and endpoint suffix.")]
    [InlineData("Storage:Azure:TableEndpoint", "https://a.table.core.windows.net/?sv=1&sig=c2VjcmV0", "Storage:Azure:TableEndpoint: 'https://a.table.core.windows.net/' is not accepted; an address such as https://ACCOUNT.table.core.windows.net, with nothing behind it, is (or a Storage:Azure:ConnectionString instead of both endpoints).")]
    [InlineData("Storage:Azure:TableEndpoint", "https://user:c2VjcmV0@a.table.core.windows.net", "Storage:Azure:TableEndpoint: 'https://a.table.core.windows.net/' is not accepted; an address such as https://ACCOUNT.table.core.windows.net, with nothing behind it, is (or a Storage:Azure:ConnectionString instead of both endpoints).")]
    [InlineData("Storage:Azure:Prefix", "c-b", "Storage:Azure:Prefix: 'c-b' is not accepted; 3 to 30 letters and digits, the first a letter, are.")]
    public void A_wrong_azure_setting_stops_the_start_and_shows_no_secret(string key, string value, string line)
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build(["--Storage:Provider", "AzureTables", $"--{key}", value], "Development"));
        Assert.Contains(line, refused.Problems);
        Assert.DoesNotContain(refused.Problems, problem => problem.Contains("c2VjcmV0", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Callers_and_service_urls_of_other_machines_are_refused()
    {
        await using var bot = await BotHost.StartAsync();
        foreach (string url in (string[])["https://smba.trafficmanager.net/amer/", "http://localhost.evil.example/", "http://me@127.0.0.1/", "ftp://127.0.0.1/", "file:///etc/passwd", "http://127.0.0.1/?to=", "http://127.0.0.1/#x", "http://127.0.0.1?"])
        {
            Assert.Equal(403, (int)(await bot.PostAsync(Activities.Message(url, "help", "x"))).StatusCode);
        }
    }

    [Fact]
    public async Task A_web_page_cannot_pose_as_the_channel()
    {
        await using var bot = await BotHost.StartAsync();
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Add("Origin", "https://evil.example");
        using var content = new StringContent(Activities.Message(bot.Connector.Url, "log 3h visits", "x").ToJsonString());
        using var response = await http.PostAsync(bot.Messages, content, TestContext.Current.CancellationToken);
        Assert.Equal(403, (int)response.StatusCode);
        Assert.Empty(bot.Connector.All);
    }

    [Fact]
    public void The_default_standard_is_the_methods()
    {
        Assert.Equal(100, TimeStandard.Default.IdealShares.Sum());
        Assert.Equal(48, TimeStandard.Default.IdealRevenueShare);
    }

    /// <summary>The days worked from Sunday 22 to Sunday 29 November 2026.</summary>
    private static string Worked(params string[] args)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(args).Build();
        var calendar = Settings.ReadWithoutChannel(configuration, "").Organisation.Calendar;
        return string.Join(' ', Enumerable.Range(22, 8).Where(day => calendar.IsWorkingDay(new(2026, 11, day))));
    }
}

using CoachBot.Bot.Configuration;
using CoachBot.Bot.Identity;
using Microsoft.Extensions.FileProviders;

namespace CoachBot.Bot.Tests.Configuration;

/// <summary>Lists, which an environment variable gives as one text, and settings that are none.</summary>
public sealed class ListTests
{
    private const string One = "11111111-aaaa-4bbb-8ccc-000000000001";
    private const string Two = "11111111-aaaa-4bbb-8ccc-000000000002";

    [Fact]
    public void Tenants_and_hosts_are_a_list_or_a_text_with_commas()
    {
        Assert.Equal([One], Identity().Tenants);
        Assert.Equal([Two], Identity("--Bot:AllowedTenants", Two.ToUpperInvariant()).Tenants);
        Assert.Equal([One, Two], Identity("--Bot:AllowedTenants", $"{One}, {Two},").Tenants);
        Assert.Equal([Two], Identity("--Bot:AllowedTenants:0", Two).Tenants);
        Assert.Equal(["a.example", "b.example"], Identity("--Bot:AllowedServiceHosts", "A.example,b.example").ServiceHosts[^2..]);
    }

    [Fact]
    public void Lists_of_the_organisation_are_read_in_the_same_way()
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(
            ["--Coach:RevenueProducing", "face-to-face,quotes", "--Coach:WorkingDays", "Monday, Tuesday", "--Coach:Holidays", "2026-11-23,2026-11-25..2026-11-30"]).Build();
        var organisation = Settings.ReadWithoutChannel(configuration, "").Organisation;
        Assert.Equal(2, organisation.Standard.RevenueProducing.Count);
        Assert.Equal(["24"], Enumerable.Range(23, 7).Where(day => organisation.Calendar.IsWorkingDay(new(2026, 11, day))).Select(day => $"{day}"));
    }

    [Theory]
    [InlineData("Bot:AllowedTenants", "contoso.com", "Bot:AllowedTenants: 'contoso.com' is not accepted; the GUID of a tenant is.")]
    [InlineData("Bot:AllowedServiceHosts", "https://a.example", "Bot:AllowedServiceHosts: 'https://a.example' is not accepted; the name of one host, such as smba.trafficmanager.net, is.")]
    [InlineData("Coach:RevenueProducing", "golf", "Coach:RevenueProducing: 'golf' is no activity; account-planning, face-to-face, quotes, project-planning, follow-ups, problems, travel, personal, reports, meetings are.")]
    [InlineData("Coach:TimeZon", "UTC", "Coach:TimeZon: is no setting; Coach:TimeZone is.")]
    [InlineData("Bot:ApId", "x", "Bot:ApId: is no setting; Bot:AppId is.")]
    [InlineData("Bot:AllowedTenant:0", "x", "Bot:AllowedTenant:0: is no setting; Bot:AllowedTenants is.")]
    [InlineData("Bot:Secret", "s3cr3t", "Bot:Secret: is no setting; Bot:AppId is.")]
    [InlineData("Storage:Azure:ConectionString", "s3cr3t", "Storage:Azure:ConectionString: is no setting; Storage:Azure:ConnectionString is.")]
    [InlineData("coach:benchmarks:averageforces", "1-2", "Coach:benchmarks:averageforces: is no setting; Coach:Benchmarks:AverageForce is.")]
    public void What_is_wrong_stops_the_start_with_a_line_and_no_secret(string key, string value, string line)
    {
        var refused = Assert.Throws<SettingsException>(() => Identity($"--{key}", value));
        Assert.Equal([line], refused.Problems);
    }

    [Fact]
    public void A_list_that_is_set_in_both_ways_stops_the_start()
    {
        var refused = Assert.Throws<SettingsException>(() => Identity("--Bot:AllowedTenants", One, "--Bot:AllowedTenants:0", Two));
        Assert.Equal(["Bot:AllowedTenants: is set as a text and as a list (Bot:AllowedTenants:0); one of the two is accepted."], refused.Problems);
    }

    [Fact]
    public void Every_setting_of_the_readme_is_known()
    {
        string readme = File.ReadAllText(Path.Combine(CoachBot.Tests.Shared.ProjectFiles.At(), "..", "..", "README.md"));
        string[] keys = [.. System.Text.RegularExpressions.Regex.Matches(readme, "^\\| .*?\\|", System.Text.RegularExpressions.RegexOptions.Multiline)
            .SelectMany(row => System.Text.RegularExpressions.Regex.Matches(row.Value, "`((?:Bot|Coach|Storage):[A-Za-z:]+)").Select(match => match.Groups[1].Value.TrimEnd(':')))];
        Assert.True(keys.Length > 20, string.Join(", ", keys));
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(keys.Select(key => KeyValuePair.Create(key, (string?)"x"))).Build();
        var problems = new List<string>();
        KnownSettings.Check(configuration, problems);
        Assert.Empty(problems);
    }

    private static BotIdentity Identity(params string[] args)
    {
        var configuration = new ConfigurationBuilder().AddCommandLine(
            ["--Urls", "http://127.0.0.1:0", "--Bot:AppId", One, "--Bot:TenantId", One, "--Bot:Credential:Secret", "s3cr3t", .. args]).Build();
        return Settings.Read(configuration, new Production()).Identity!;
    }

    private sealed class Production : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = "Production";

        public string ApplicationName { get; set; } = "CoachBot";

        public string ContentRootPath { get; set; } = "/";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}

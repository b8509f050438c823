namespace CoachBot.Bot.Tests.Packaging;

public sealed class PackageValueTests : PackageRun
{
    [Theory]
    [InlineData("coachbot")]
    [InlineData("22222222bbbb4ccc8ddd000000000002")]
    [InlineData("{22222222-bbbb-4ccc-8ddd-000000000002}")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    public async Task An_app_id_is_a_guid(string id)
    {
        Assert.Equal(1, await RunAsync(id: id));
        Assert.Equal([$"--app-id: '{id}' is not accepted; the GUID of the app registration, such as 11111111-2222-3333-4444-555555555555, is."], Problems);
        Assert.Empty(Written);
    }

    [Theory]
    [InlineData("https://coach.contoso.com", "it has a scheme")]
    [InlineData("*.contoso.com", "it has a wildcard")]
    [InlineData("coach.contoso.com/bot", "it has a path")]
    [InlineData("coach.contoso.com:443", "it has a port")]
    [InlineData("localhost", "it is no full name of a host")]
    [InlineData("10.0.0.4", "it is no full name of a host")]
    [InlineData("coach..contoso.com", "it is no full name of a host")]
    [InlineData("-coach.contoso.com", "it is no full name of a host")]
    [InlineData("coach.contoso.com\"", "it is no full name of a host")]
    [InlineData("教练.公司", "it is no full name of a host")]
    [InlineData("abc-3978.euw.devtunnels.ms", "it is a tunnel")]
    [InlineData("Coach.NGROK-free.app", "it is a tunnel")]
    public async Task A_domain_is_the_name_of_a_public_host(string domain, string refusal)
    {
        Assert.Equal(1, await RunAsync(domain: domain));
        Assert.Equal([$"--domain: '{domain}' is not accepted: {refusal}; the host the bot is reached at, such as coach.contoso.com, is."], Problems);
        Assert.Empty(Written);
    }

    [Theory]
    [InlineData("coachbot.azurewebsites.net")]
    [InlineData("xn--czr694b.xn--55qx5d")]
    [InlineData("notngrok.io")]
    public async Task Any_public_host_is_taken(string domain)
    {
        Assert.Equal(0, await RunAsync(domain: domain));
        Assert.EndsWith($" for the bot at {domain}.\n", Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_with_a_line_end_is_refused()
    {
        Assert.Equal(1, await RunAsync(domain: "coach.contoso.com\n"));
        Assert.Empty(Written);
    }

    [Theory]
    [InlineData("1.2")]
    [InlineData("v1.2.3")]
    [InlineData("1.2.3.4")]
    [InlineData("1.02.3")]
    [InlineData("1.2.3-beta")]
    public async Task A_version_is_three_numbers(string version)
    {
        Assert.Equal(1, await RunAsync(version: version));
        Assert.Equal([$"--version: '{version}' is not accepted; three whole numbers, such as 1.2.3, are."], Problems);
        Assert.Empty(Written);
    }
}

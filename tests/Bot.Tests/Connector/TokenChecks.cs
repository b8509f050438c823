using CoachBot.Bot.Connector;
using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>Our own tokens: the protocol's checks 58 and 59, over HTTP from end to end.</summary>
public sealed class TokenChecks : IAsyncLifetime
{
    private FakeLogin login = null!;
    private FakeConnector connector = null!;
    private Outbound outbound = null!;

    public async ValueTask InitializeAsync()
    {
        (login, connector) = (await FakeLogin.StartAsync(), await FakeConnector.StartAsync());
        outbound = new(Some.Identity(isDevelopment: true) with { LoginHost = login.Host });
    }

    public async ValueTask DisposeAsync()
    {
        await outbound.DisposeAsync();
        await connector.DisposeAsync();
        await login.DisposeAsync();
    }

    [Fact]
    public async Task Check_058_a_hundred_parallel_sends_ask_for_one_token_and_later_ones_for_none()
    {
        var sends = Enumerable.Range(0, 100).Select(index => outbound.BeginReply(Some.Chat(connector.Url, $"a:{index}")));
        var results = await outbound.AdvanceUntilAsync(Task.WhenAll(sends), TimeSpan.FromSeconds(1));
        Assert.All(results, result => Assert.Equal(SendOutcome.Sent, result.Outcome));
        Assert.All(connector.All, sent => Assert.Equal("Bearer token-1", sent.Authorization));
        await outbound.ReplyAsync(Some.Chat(connector.Url));
        Assert.Single(login.Asked);
    }

    [Fact]
    public async Task Check_058_a_token_is_asked_for_anew_some_minutes_before_it_ends()
    {
        login.Lifetime = 299;
        await outbound.ReplyAsync(Some.Chat(connector.Url));
        await outbound.ReplyAsync(Some.Chat(connector.Url));
        Assert.Equal(["Bearer token-1", "Bearer token-2"], connector.All.Select(sent => sent.Authorization));
    }

    [Fact]
    public async Task Check_059_a_token_that_is_refused_once_is_renewed_once_and_the_message_goes_out()
    {
        connector.Answer = sent => Task.FromResult(sent.Authorization == "Bearer token-1" ? Results.StatusCode(401) : Results.Json(new { id = "1" }));
        Assert.Equal(SendOutcome.Sent, (await outbound.ReplyAsync(Some.Chat(connector.Url))).Outcome);
        Assert.Equal(["Bearer token-1", "Bearer token-2"], connector.All.Select(sent => sent.Authorization));
        Assert.Equal(2, login.Asked.Count);
        Assert.DoesNotContain(outbound.Logs.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_059_tokens_that_are_refused_twice_stop_the_message_with_an_error_and_no_loop()
    {
        connector.Answer = _ => Task.FromResult(Results.StatusCode(401));
        Assert.Equal(SendOutcome.Unwanted, (await outbound.ReplyAsync(Some.Chat(connector.Url))).Outcome);
        Assert.Equal(2, connector.All.Count);
        Assert.Contains(outbound.Logs.All, line => line.StartsWith("Error The connector at 127.0.0.1 refuses our token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_connector_that_refuses_every_token_makes_us_ask_for_one_a_minute_and_no_more()
    {
        connector.Answer = _ => Task.FromResult(Results.StatusCode(401));
        var sends = Enumerable.Range(0, 5).Select(index => outbound.BeginReply(Some.Chat(connector.Url, $"a:{index}")));
        await outbound.AdvanceUntilAsync(Task.WhenAll(sends), TimeSpan.FromMilliseconds(20));
        Assert.Equal(2, login.Asked.Count);
        outbound.Clock.Advance(TimeSpan.FromMinutes(1));
        await outbound.ReplyAsync(Some.Chat(connector.Url));
        Assert.Equal(3, login.Asked.Count);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent_and_neither_the_log_nor_the_error_holds_the_secret()
    {
        login.Instead = () => Results.Json(
            new { error = "invalid_client", error_description = $"AADSTS7000215: Invalid client secret provided: {Some.Secret}." }, statusCode: 401);
        var result = await outbound.ReplyAsync(Some.Chat(connector.Url));
        Assert.Equal(SendOutcome.Refused, result.Outcome);
        Assert.Empty(connector.All);
        Assert.Equal(Some.Secret, login.Asked[0].Form["client_secret"]);
        Assert.Contains(outbound.Logs.All, line => line.StartsWith("Error There is no token for the connector: invalid_client/AADSTS7000215", StringComparison.Ordinal));
        Assert.DoesNotContain(outbound.Logs.All, line => line.Contains(Some.Secret, StringComparison.Ordinal));

        var thrown = await Assert.ThrowsAsync<NotSentException>(() => outbound.Tokens.GetAsync(TestContext.Current.CancellationToken));
        Assert.DoesNotContain(Some.Secret, thrown.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_login_host_that_comes_back_is_asked_again()
    {
        login.Instead = () => Results.StatusCode(503);
        var send = outbound.BeginReply(Some.Chat(connector.Url));
        await Task.WhenAny(send, login.AskedAsync());
        login.Instead = null;
        Assert.Equal(SendOutcome.Sent, (await outbound.AdvanceUntilAsync(send, TimeSpan.FromMilliseconds(100))).Outcome);
    }

    [Fact]
    public async Task No_token_is_in_any_log()
    {
        connector.Answer = sent => Task.FromResult(sent.Authorization == "Bearer token-1" ? Results.StatusCode(401) : Results.StatusCode(500));
        await outbound.ReplyAsync(Some.Chat(connector.Url));
        Assert.NotEmpty(outbound.Logs.All);
        Assert.DoesNotContain(outbound.Logs.All, line => line.Contains("token-", StringComparison.Ordinal));
    }
}

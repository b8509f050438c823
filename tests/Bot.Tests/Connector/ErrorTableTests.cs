using System.Collections.Immutable;
using System.Net;
using System.Text;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Tests.Connector.Support;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>What a refusal says, and what it asks for: the protocol's check 68 and its table of errors.</summary>
public sealed class ErrorTableTests
{
    [Theory]
    [InlineData("""{"error":{"code":"BotDisabledByAdmin","message":"The tenant admin disabled this bot"}}""", "BotDisabledByAdmin")]
    [InlineData("""{"error":{"code":"ServiceError","message":"x","innerHttpError":{"statusCode":403,"body":{"code":"BotNotInConversationRoster"}}}}""", "ServiceError BotNotInConversationRoster")]
    [InlineData("""{"errorCode":209,"message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":null}"}""", "209 MessageWritesBlocked")]
    [InlineData("""{"error":{"code":"Forbidden","message":" {\n\"errorCode\":209,\"message\":\"{\\\"subCode\\\":\\\"MessageWritesBlocked\\\"}\"}"}}""", "Forbidden 209 MessageWritesBlocked")]
    [InlineData("""{"code":"ConversationNotFound"}""", "ConversationNotFound")]
    [InlineData("""{"Error":{"Code":"Throttled"}}""", "Throttled")]
    [InlineData("\uFEFF{\"error\":{\"code\":\"BadSyntax\"}}", "BadSyntax")]
    [InlineData("""{"error":{"message":"cut off in the middle of a smile \ud83d","code":"BotDisabledByAdmin"}}""", "BotDisabledByAdmin")]
    [InlineData("""{"error":{"\ud83d":7,"code":"\ud83d","errorCode":209}}""", "209")]
    public void Codes_are_found_in_every_shape(string body, string codes) =>
        Assert.Equal(codes, string.Join(' ', ErrorBody.Read(Encoding.UTF8.GetBytes(body))));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<html><head><title>502 Bad Gateway</title></head></html>")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("[{\"code\":\"x\"}]")]
    [InlineData("\"code\"")]
    [InlineData("{\"error\":null}")]
    [InlineData("{\"error\":\"code\"}")]
    [InlineData("{\"error\":{\"code\":{\"deep\":true},\"message\":\"{not json\"}}")]
    [InlineData("{\"error\":{\"code\":null,\"message\":7}}")]
    [InlineData("{\"error\":{\"code\":\"\\ud800\"}}")]
    [InlineData("{\"\\ud800\":\"x\",\"message\":\"\\ud800\"}")]
    [InlineData("{\"message\":\"{\\\"code\\\":\\\"\\\\ud800\\\"}\"}")]
    [InlineData("\u0000\u0001\u0002")]
    [InlineData("{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"code\":\"too deep\"}}}}}}}}")]
    public async Task Check_068_a_body_that_tells_nothing_leaves_the_status_to_count(string body)
    {
        Assert.Empty(ErrorBody.Read(Encoding.UTF8.GetBytes(body)));
        using var wire = new Wire { Answer = _ => new(HttpStatusCode.Forbidden) { Content = new StringContent(body) } };
        await using var outbound = new Outbound(identity: null, wire);
        Assert.Equal(SendOutcome.Unwanted, (await outbound.ReplyAsync(Some.Chat("http://127.0.0.1:1"))).Outcome);
        Assert.Contains(outbound.Logs.All, line => line.Contains("answered Forbidden -", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_068_bytes_that_are_no_text_have_no_codes() => Assert.Empty(ErrorBody.Read(new byte[] { 0xFF, 0xFE, 0x7B, 0x22, 0xC3 }));

    [Theory]
    [InlineData(400, "BadSyntax", Verdict.GiveUp)]
    [InlineData(401, "BotNotRegistered", Verdict.GiveUp)]
    [InlineData(403, "BotDisabledByAdmin", Verdict.PauseTenant)]
    [InlineData(403, "botdisabledbyadmin", Verdict.PauseTenant)]
    [InlineData(403, "BotNotInConversationRoster", Verdict.Unreachable)]
    [InlineData(403, "ConversationBlockedByUser", Verdict.Unreachable)]
    [InlineData(403, "MessageWritesBlocked", Verdict.Unreachable)]
    [InlineData(403, "ForbiddenOperationException", Verdict.Unreachable)]
    [InlineData(403, "InvalidBotApiHost", Verdict.SwitchHost)]
    [InlineData(403, "NotEnoughPermissions", Verdict.GiveUp)]
    [InlineData(403, "ContentStreamNotAllowed", Verdict.GiveUp)]
    [InlineData(403, "SomethingNew", Verdict.GiveUp)]
    [InlineData(403, null, Verdict.GiveUp)]
    [InlineData(404, "ConversationNotFound", Verdict.RecreateConversation)]
    [InlineData(404, "ActivityNotFoundInConversation", Verdict.DropMessage)]
    [InlineData(404, null, Verdict.GiveUp)]
    [InlineData(412, "PreconditionFailed", Verdict.Retry)]
    [InlineData(413, "MessageSizeTooBig", Verdict.Compact)]
    [InlineData(413, null, Verdict.Compact)]
    [InlineData(429, "Throttled", Verdict.Retry)]
    [InlineData(500, "ServiceError", Verdict.GiveUp)]
    [InlineData(502, null, Verdict.Retry)]
    [InlineData(503, null, Verdict.Retry)]
    [InlineData(504, null, Verdict.Retry)]
    [InlineData(302, null, Verdict.GiveUp)]
    [InlineData(418, null, Verdict.GiveUp)]
    [InlineData(200, "BotDisabledByAdmin", Verdict.GiveUp)]
    public void Each_documented_refusal_asks_for_what_the_documentation_says(int status, string? code, Verdict verdict) =>
        Assert.Equal(verdict, ConnectorErrors.Of(new((HttpStatusCode)status, code is null ? [] : ImmutableArray.Create("Outer", code), null)).Verdict);

    [Fact]
    public void Every_line_that_leaves_a_person_alone_says_why() =>
        Assert.All(ConnectorErrors.Table, line => Assert.Equal(line.Verdict == Verdict.Unreachable, line.Why is not null));
}

using System.Net;
using System.Reflection;
using System.Text;
using System.Text.Json;
using CoachBot.Bot.Connector;
using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Bot.Turns;
using CoachBot.Dialogs;

namespace CoachBot.Bot.Tests.Connector;

/// <summary>What is done about refusals that something can be done about: the protocol's checks 54, 55, 65 to 67 and 70.</summary>
public sealed class RemedyChecks : IAsyncLifetime
{
    private const string Host = "https://smba.trafficmanager.net/amer/";
    private const string GovernmentHost = "smba.infra.gcc.teams.microsoft.com";

    private readonly Wire wire = new();
    private Outbound outbound = null!;

    public async ValueTask InitializeAsync()
    {
        outbound = new(Some.Identity(), wire);
        await outbound.Get<TurnHandler>().TakeAsync(
            new(Some.Person, "met", new Said("hi"), new(null, null)) { Reference = new(Host, "a:chat", $"28:{Some.AppId}", "29:alex") }, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await outbound.DisposeAsync();
        wire.Dispose();
    }

    [Fact]
    public async Task Check_054_a_personal_chat_that_is_gone_is_created_anew_and_the_message_sent_separately()
    {
        wire.Answer = request => IsCreation(request) ? Wire.Json(201, new { id = "a:new" })
            : IsTo(request, "a:new") ? Wire.Json(201, new { id = "1" })
            : Wire.Error(404, "ConversationNotFound");
        Assert.Equal(SendOutcome.Sent, await RemindAsync());
        Assert.Equal(3, wire.Sent.Count);
        var body = JsonDocument.Parse(wire.Sent[1].Body).RootElement;
        Assert.Equal("/amer/v3/conversations", wire.Sent[1].Url.AbsolutePath);
        Assert.False(body.GetProperty("isGroup").GetBoolean());
        Assert.Equal("29:alex", Assert.Single(body.GetProperty("members").EnumerateArray()).GetProperty("id").GetString());
        Assert.Equal(Some.Tenant, body.GetProperty("tenantId").GetString());
        Assert.Equal(Some.Tenant, body.GetProperty("channelData").GetProperty("tenant").GetProperty("id").GetString());
        Assert.Equal($"28:{Some.AppId}", body.GetProperty("bot").GetProperty("id").GetString());
        Assert.False(body.TryGetProperty("activity", out _));
        Assert.Contains("\"conversation\":{\"id\":\"a:new\"}", wire.Sent[2].Body, StringComparison.Ordinal);
        Assert.Equal("a:new", (await ReferenceAsync()).ConversationId);
    }

    [Fact]
    public async Task Check_055_what_begins_a_thread_in_a_channel_carries_a_message_and_nothing_is_created_for_one()
    {
        wire.Answer = _ => Wire.Error(404, "ConversationNotFound");
        var channel = Some.Chat(Host, "19:x@thread.tacv2") with { PersonalChatOf = null };
        await SendAsync(new(Some.Text, channel, SendKind.Reply));
        await SendAsync(new(Some.Card, channel, SendKind.Unasked));
        Assert.Equal(2, wire.Sent.Count);
        Assert.All(wire.Sent, request =>
        {
            Assert.Equal("/amer/v3/conversations/19%3Ax%40thread.tacv2/activities", request.Url.AbsolutePath);
            using var body = JsonDocument.Parse(request.Body);
            Assert.Equal("message", body.RootElement.GetProperty("type").GetString());
            Assert.True(body.RootElement.TryGetProperty("text", out var _) || body.RootElement.TryGetProperty("attachments", out var _));
        });
    }

    [Fact]
    public void Check_055_a_thread_of_a_channel_cannot_be_begun_without_one()
    {
        var requests = typeof(ConnectorClient).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly);
        Assert.Equal(["CreateChatAsync", "FindMemberAsync", "PostAsync", "PutAsync"], requests.Select(request => request.Name).Order());
        Assert.Equal([typeof(Destination)], requests.Single(request => request.Name == "CreateChatAsync").GetParameters().Select(parameter => parameter.ParameterType));
    }

    [Theory]
    [InlineData("a:chat", 2)] // the same chat that is not found
    [InlineData("a:new", 3)] // another that is not found either
    [InlineData(null, 2)]
    public async Task Check_065_a_chat_that_cannot_be_created_anew_is_tried_once_and_the_person_is_left_alone(string? created, int requests)
    {
        wire.Answer = request => IsCreation(request) ? Wire.Json(201, new { id = created }) : Wire.Error(404, "ConversationNotFound");
        Assert.Equal(SendOutcome.Unwanted, await RemindAsync());
        Assert.Equal(requests, wire.Sent.Count);
        Assert.Equal(InactiveReason.NotInRoster, (await ReferenceAsync()).Inactive!.Reason);
    }

    [Theory]
    [InlineData("""{"id":"\ud800"}""")]
    [InlineData("""{"id":7}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Check_065_a_creation_that_does_not_tell_the_chat_is_no_exception(string body)
    {
        wire.Answer = request => IsCreation(request) ? new(HttpStatusCode.Created) { Content = new StringContent(body) } : Wire.Error(404, "ConversationNotFound");
        Assert.Equal(SendOutcome.Unwanted, await RemindAsync());
        Assert.Equal(2, wire.Sent.Count);
    }

    [Fact]
    public async Task Check_065_a_chat_that_may_not_be_created_says_why()
    {
        wire.Answer = request => IsCreation(request) ? Wire.Error(403, "ForbiddenOperationException") : Wire.Error(404, "ConversationNotFound");
        Assert.Equal(SendOutcome.Unwanted, await RemindAsync());
        Assert.Equal(InactiveReason.Uninstalled, (await ReferenceAsync()).Inactive!.Reason);
    }

    [Fact]
    public async Task Check_065_a_connector_too_busy_to_create_a_chat_may_be_asked_again_later()
    {
        wire.Answer = request => IsCreation(request) ? Wire.Error(504, "Busy") : Wire.Error(404, "ConversationNotFound");
        Assert.Equal(SendOutcome.Refused, await RemindAsync());
        Assert.Equal(4, wire.Sent.Count(IsCreation));
        Assert.Null((await ReferenceAsync()).Inactive);
    }

    [Theory]
    [InlineData(SendKind.Reply, true)]
    [InlineData(SendKind.Unasked, false)]
    public async Task Check_065_nothing_is_created_for_an_answer_or_for_a_conversation_among_others(SendKind kind, bool isPersonal)
    {
        wire.Answer = _ => Wire.Error(404, "ConversationNotFound");
        var to = isPersonal ? Some.Chat(Host) : Some.Chat(Host, "19:x@thread.tacv2") with { PersonalChatOf = null };
        Assert.Equal(SendOutcome.Unwanted, (await SendAsync(new(Some.Text, to, kind))).Outcome);
        Assert.Single(wire.Sent);
        Assert.Null((await ReferenceAsync()).Inactive);
    }

    [Fact]
    public async Task Check_066_a_tenant_of_the_governments_cloud_is_reached_at_its_host_from_then_on()
    {
        wire.Answer = request => request.Url.Host == GovernmentHost ? Wire.Json(201, new { id = "1" }) : Wire.Error(403, "InvalidBotApiHost");
        Assert.Equal(SendOutcome.Sent, await RemindAsync());
        Assert.Equal(2, wire.Sent.Count);
        Assert.Equal($"https://{GovernmentHost}/teams/v3/conversations/a%3Achat/activities", wire.Sent[1].Url.AbsoluteUri);
        Assert.Equal($"https://{GovernmentHost}/teams", (await ReferenceAsync()).ServiceUrl);
    }

    [Fact]
    public async Task Check_066_the_host_is_changed_once_and_kept_only_when_it_was_the_right_one()
    {
        wire.Answer = _ => Wire.Error(403, "InvalidBotApiHost");
        Assert.Equal(SendOutcome.Unwanted, await RemindAsync());
        Assert.Equal(2, wire.Sent.Count);
        Assert.Equal(Host, (await ReferenceAsync()).ServiceUrl);
    }

    [Fact]
    public async Task Check_066_no_host_of_another_cloud_is_tried()
    {
        using var far = new Wire { Answer = _ => Wire.Error(403, "InvalidBotApiHost") };
        await using var chinese = new Outbound(Some.Identity("China"), far);
        await chinese.ReplyAsync(Some.Chat("https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams"));
        Assert.Single(far.Sent);
    }

    [Theory]
    [InlineData(false, SendOutcome.Obsolete, "PUT")]
    [InlineData(true, SendOutcome.Sent, "PUT POST")]
    public async Task Check_067_a_card_whose_place_is_gone_is_sent_as_a_new_one_only_where_it_would_be_missed(bool isOnlyCopy, SendOutcome outcome, string methods)
    {
        wire.Answer = request => request.Method == "PUT" ? Wire.Error(404, "ActivityNotFoundInConversation") : Wire.Json(201, new { id = "1" });
        var update = new Parcel(Some.Card, Some.Chat(Host) with { Replaces = "17", ReplyTo = "18" }, SendKind.Update) { IsOnlyCopy = isOnlyCopy };
        Assert.Equal(outcome, (await SendAsync(update)).Outcome);
        Assert.Equal(methods, string.Join(' ', wire.Sent.Select(request => request.Method)));
    }

    [Fact]
    public async Task Check_070_a_card_the_channel_finds_too_large_is_told_in_a_sentence()
    {
        wire.Answer = request => request.Body.Contains("attachments", StringComparison.Ordinal) ? Wire.Error(413, "MessageSizeTooBig") : Wire.Json(201, new { id = "1" });
        Assert.Equal(SendOutcome.Sent, (await outbound.ReplyAsync(Some.Chat(Host), Some.Card)).Outcome);
        Assert.Equal(2, wire.Sent.Count);
        Assert.Contains($"\"text\":\"{Some.Card.Summary}\"", wire.Sent[1].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_070_a_card_over_60_KB_does_not_leave_and_what_is_too_large_is_not_sent_twice()
    {
        wire.Answer = _ => Wire.Error(413, "MessageSizeTooBig");
        var huge = Some.Card with { Card = Encoding.UTF8.GetBytes($$"""{"type":"AdaptiveCard","x":"{{new string('x', 60 * 1024)}}"}""") };
        Assert.Equal(SendOutcome.Unwanted, (await outbound.ReplyAsync(Some.Chat(Host), huge)).Outcome);
        Assert.Contains(huge.Summary, Assert.Single(wire.Sent).Body, StringComparison.Ordinal);
    }

    private static bool IsCreation(WireRequest request) => request.Url.AbsolutePath.EndsWith("/v3/conversations", StringComparison.Ordinal);

    private static bool IsTo(WireRequest request, string conversation) =>
        request.Url.AbsolutePath.Contains(Uri.EscapeDataString(conversation), StringComparison.Ordinal);

    private Task<SendResult> SendAsync(Parcel parcel) => outbound.AdvanceUntilAsync(outbound.Sender.SendAsync(parcel), TimeSpan.FromSeconds(1));

    private async Task<SendOutcome> RemindAsync() => (await SendAsync(new(Some.Card, Some.Chat(Host), SendKind.Unasked))).Outcome;

    private async Task<ConversationReference> ReferenceAsync()
    {
        var row = await outbound.Get<CoachBot.Storage.IRowStore>().FindAsync(Some.Person.Owner, RowKeys.State, TestContext.Current.CancellationToken);
        return PersonRows.Read([row!]).Reference!;
    }
}

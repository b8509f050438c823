using System.Net;
using CoachBot.Bot.Channel;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>Who may call where nobody can prove anything.</summary>
public sealed class LocalOnlyTests
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.8.8.8", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("10.0.0.1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("fe80::1", false)]
    public void Only_this_machine_may_call_and_move_the_clock(string caller, bool isServed)
    {
        Assert.Equal(isServed, Refusal(caller) is null);
        Assert.NotNull(Refusal(caller, header: "X-Forwarded-For", value: "127.0.0.1"));
    }

    [Theory]
    [InlineData("Forwarded")]
    [InlineData("Via")]
    [InlineData("x-forwarded-for")]
    [InlineData("X-Forwarded-Host")]
    [InlineData("X-Forwarded-Proto")]
    [InlineData("X-Original-Host")]
    [InlineData("X-Real-IP")]
    public void What_a_proxy_or_a_tunnel_on_this_machine_hands_on_is_not_from_this_machine(string header)
    {
        Assert.Contains("a proxy or tunnel", Refusal(header: header, value: "1.2.3.4")!.Reason, StringComparison.Ordinal);
        Assert.NotNull(Refusal(header: header, value: ""));
    }

    [Theory]
    [InlineData("localhost", true)]
    [InlineData("LOCALHOST:3978", true)]
    [InlineData("127.0.0.1:3978", true)]
    [InlineData("127.1.2.3", true)]
    [InlineData("[::1]:3978", true)]
    [InlineData("coach.contoso.com", false)]
    [InlineData("x.devtunnels.ms", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("127.0.0.1.evil.example", false)]
    [InlineData("192.168.1.5:3978", false)]
    [InlineData("", false)]
    public void A_request_to_another_name_is_not_for_this_machine(string host, bool isServed) => Assert.Equal(isServed, Refusal(host: host) is null);

    [Fact]
    public void A_web_page_may_not()
    {
        Assert.Equal(403, Refusal(header: "Origin", value: "null")!.Status);
    }

    private static Refusal? Refusal(string caller = "127.0.0.1", string host = "127.0.0.1:3978", string header = "Accept", string value = "*/*")
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(caller);
        http.Request.Host = new(host);
        http.Request.Headers[header] = value;
        return LocalOnly.Refuses(http);
    }
}

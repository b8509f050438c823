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
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Parse(caller);
        http.Request.Headers["X-Forwarded-For"] = "127.0.0.1";
        Assert.Equal(isServed, !LocalOnly.Refuses(http.Connection.RemoteIpAddress));
        Assert.Equal(isServed, LocalOnly.Refuses(http) is null);
    }

    [Fact]
    public void A_web_page_may_not()
    {
        var http = new DefaultHttpContext();
        http.Connection.RemoteIpAddress = IPAddress.Loopback;
        http.Request.Headers.Origin = "null";
        Assert.Equal(403, LocalOnly.Refuses(http)!.Status);
    }
}

using CoachBot.Bot.Files;

namespace CoachBot.Bot.Tests.Files;

public sealed class TeamsFileAddressTests
{
    [Theory]
    [InlineData("https://contoso-my.sharepoint.com/personal/alex/_api/v2.0/drive/items/01/uploadSession?guid='x'&overwrite=True")]
    [InlineData("https://contoso-my.sharepoint.cn/u")]
    [InlineData("https://contoso.sharepoint.us/u")]
    [InlineData("https://CONTOSO.SHAREPOINT.COM:443/u")]
    [InlineData("https://am3pap003.files.1drv.com/u")]
    public void Files_go_to_where_microsoft_keeps_them(string address) => Assert.NotNull(TeamsFileAddress.Read(address));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("http://contoso.sharepoint.com/u")]
    [InlineData("https://evilsharepoint.com/u")]
    [InlineData("https://sharepoint.com.evil.example/u")]
    [InlineData("https://evil.example/contoso.sharepoint.com")]
    [InlineData("https://evil.example?.sharepoint.com")]
    [InlineData("https://evil.example#.sharepoint.com")]
    [InlineData("https://evil.example\\.sharepoint.com/u")]
    [InlineData("https://contoso.sharepoint.com@evil.example/u")]
    [InlineData("https://me:secret@contoso.sharepoint.com/u")]
    [InlineData("https://@contoso.sharepoint.com/u")]
    [InlineData("https://contoso.sharepoint.com:8443/u")]
    [InlineData("https://127.0.0.1/u")]
    [InlineData("https://169.254.169.254/metadata")]
    [InlineData("https://localhost/u")]
    [InlineData("https://contoso.sharepoint。com.evil.example/u")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//contoso.sharepoint.com/u")]
    [InlineData("https://contoso.sharepoint.com./u")]
    public void And_nowhere_else(string? address) => Assert.Null(TeamsFileAddress.Read(address));

    [Fact]
    public void An_address_longer_than_any_is_none() => Assert.Null(TeamsFileAddress.Read($"https://contoso.sharepoint.com/{new string('x', 8_000)}"));
}

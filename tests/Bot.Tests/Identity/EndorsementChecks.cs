using System.Text.Json;
using System.Text.Json.Nodes;
using CoachBot.Bot.Identity;
using Microsoft.IdentityModel.Tokens;

namespace CoachBot.Bot.Tests.Identity;

/// <summary>A key speaks only for the channels it is endorsed for: the protocol's check 20.</summary>
public sealed class EndorsementChecks
{
    [Theory]
    [InlineData("""["webchat","emulator"]""")]
    [InlineData("""["MSTEAMS"]""")]
    [InlineData("""["msteamsx","*"]""")]
    [InlineData("[]")]
    [InlineData("[null, 7, [\"msteams\"], {\"msteams\":true}]")]
    [InlineData("\"webchat\"")]
    [InlineData("{\"msteams\":true}")]
    [InlineData("null")]
    public async Task Check_020_a_key_that_does_not_vouch_for_Teams_is_refused(string endorsements)
    {
        var key = TestKey.Known.Bare();
        key["endorsements"] = JsonNode.Parse(endorsements);
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Keys = [key]);
        await guarded.RefusesAsync(403, "endorsement", $"Bearer {guarded.Token().Sign()}");
    }

    [Fact]
    public async Task Check_020_a_key_that_vouches_for_no_channel_is_refused_whatever_the_token_says()
    {
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Keys = [TestKey.Known.Bare()]);
        await guarded.RefusesAsync(403, "endorsement", $"Bearer {guarded.Token().Sign()}");
        await guarded.RefusesAsync(403, "endorsement", $"Bearer {guarded.Token().With("endorsements", new JsonArray("msteams")).Headed("endorsements", new JsonArray("msteams")).Sign()}");
    }

    [Fact]
    public async Task Check_020_the_key_that_has_signed_counts_and_no_other()
    {
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Keys = [TestKey.Known.Published("webchat"), TestKey.Rotated.Published("msteams")]);
        await guarded.RefusesAsync(403, "endorsement", $"Bearer {guarded.Token().Sign()}");
        await guarded.AcceptsAsync(guarded.Token().Headed("kid", TestKey.Rotated.Kid).Sign(TestKey.Rotated));
    }

    [Fact]
    public async Task Check_020_of_two_keys_of_one_name_the_one_that_has_signed_counts()
    {
        await using var guarded = await GuardedBot.StartAsync(issuer => issuer.Keys = [TestKey.Known.Published("webchat"), TestKey.Stranger.Published("msteams")]);
        Assert.NotEqual(202, await guarded.PostAsync($"Bearer {guarded.Token().Sign()}"));
    }

    [Fact]
    public void What_the_library_keeps_of_the_field_is_read()
    {
        var document = new JsonWebKeySet(new JsonObject { ["keys"] = new JsonArray(TestKey.Known.Published("msteams", "webchat"), TestKey.Rotated.Bare()) }.ToJsonString());
        Assert.Equal(["msteams", "webchat"], Endorsements.Of(document.Keys[0]));
        Assert.Empty(Endorsements.Of(document.Keys[1]));
    }

    [Fact]
    public void In_whatever_type_another_version_keeps_it()
    {
        Assert.Equal(["msteams"], Endorsements.Of(KeyWith("msteams")));
        Assert.Equal(["msteams"], Endorsements.Of(KeyWith(JsonSerializer.SerializeToElement("msteams"))));
        Assert.Equal(["msteams", "webchat"], Endorsements.Of(KeyWith(JsonSerializer.SerializeToElement((object[])["msteams", 7, "webchat"]))));
        Assert.Equal(["msteams", "webchat"], Endorsements.Of(KeyWith(new List<object> { "msteams", 7, JsonSerializer.SerializeToElement("webchat") })));
        Assert.Equal(["msteams", "webchat"], Endorsements.Of(KeyWith((string[])["msteams", "webchat"])));
        Assert.Empty(Endorsements.Of(KeyWith(new List<object> { new List<object> { "msteams" } })));
        Assert.Empty(Endorsements.Of(KeyWith(7)));
        Assert.Empty(Endorsements.Of(new RsaSecurityKey(TestKey.Known.Pair)));
        Assert.Empty(Endorsements.Of(null));
    }

    private static JsonWebKey KeyWith(object endorsements) => new() { AdditionalData = { ["endorsements"] = endorsements } };
}

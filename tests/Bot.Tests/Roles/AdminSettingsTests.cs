using System.Collections.Immutable;
using CoachBot.Bot.Configuration;

namespace CoachBot.Bot.Tests.Roles;

public sealed class AdminSettingsTests
{
    private const string One = "11111111-2222-3333-4444-55555555555a";
    private const string Two = "11111111-2222-3333-4444-55555555555b";

    [Fact]
    public void Admins_are_a_list_of_object_ids_or_one_or_none()
    {
        Assert.Empty(Admins());
        Assert.Empty(Admins("--Coach:Admins", ""));
        Assert.Equal([One], Admins("--Coach:Admins", One));
        Assert.Equal(2, Admins("--Coach:Admins", $"{One}, {Two},{One}").Count);
        Assert.Equal([One], Admins("--Coach:Admins:0", One.ToUpperInvariant(), "--Coach:Admins:1", One));
    }

    [Theory]
    [InlineData("Coach:Admins:1", "alex@contoso.example")]
    [InlineData("Coach:Admins:0", "")]
    [InlineData("Coach:Admins", "alex")]
    public void What_is_no_object_id_stops_the_start(string key, string value)
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build([$"--{key}", value], "Development"));
        Assert.Equal([$"{key}: '{value}' is not accepted; the Entra object id of a person, such as 11111111-2222-3333-4444-555555555555, is."], refused.Problems);
    }

    private static ImmutableHashSet<string> Admins(params string[] args) =>
        Settings.ReadWithoutChannel(new ConfigurationBuilder().AddCommandLine(args).Build(), "").Organisation.Admins;
}

using CoachBot.Bot.Turns;

namespace CoachBot.EndToEnd.Processes;

/// <summary>A person who sends messages in the personal chat.</summary>
public sealed record Speaker(int Number)
{
    public string Conversation => $"a:{Number}";

    public PersonKey Key => new("tenant", $"person-{Number}");

    /// <summary>The id of the person's message of a number.</summary>
    public string ActivityId(int turn) => $"{Number}-{turn}";

    /// <summary>A message as the channel delivers it; the same again when it is delivered again.</summary>
    public string Message(int turn, string text, string serviceUrl) => $$"""
        {"type":"message","id":"{{ActivityId(turn)}}","channelId":"msteams","serviceUrl":"{{serviceUrl}}","text":"{{text}}","locale":"en-US",
         "from":{"id":"29:{{Number}}","aadObjectId":"{{Key.ObjectId}}"},"recipient":{"id":"28:bot"},
         "conversation":{"id":"{{Conversation}}","conversationType":"personal","tenantId":"{{Key.TenantId}}"} }
        """;
}

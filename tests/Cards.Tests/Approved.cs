using System.Text.Encodings.Web;
using System.Text.Json;
using CoachBot.Cards.Schema;
using CoachBot.Tests.Shared;

namespace CoachBot.Cards.Tests;

/// <summary>Compares a card with the one that was looked at and approved: {Card}.{case}.{language}.verified.json, or .txt for its plain text.</summary>
internal static class Approved
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Matches(string name, AdaptiveCard card) =>
        Matches(name, "json", JsonSerializer.Serialize(JsonDocument.Parse(CardJson.Utf8(card)), Indented));

    public static void Matches(string name, string text) => Matches(name, "txt", text);

    private static void Matches(string name, string kind, string now)
    {
        var verified = ProjectFiles.At("Approved", $"{name}.verified.{kind}");
        var received = ProjectFiles.At("Approved", $"{name}.received.{kind}");
        if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == now.ReplaceLineEndings("\n"))
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, now.ReplaceLineEndings("\n"));
        Assert.Fail($"The card is not the approved one. If it is better, move\n  {received}\nto\n  {verified}");
    }
}

using System.Text.Json;
using CoachBot.Bot.Turns;
using CoachBot.Cards;

namespace CoachBot.Bot.Connector;

/// <summary>Writes the two cards Teams has for files of bots.</summary>
internal static class FileAttachments
{
    /// <summary>Asks whether a file may be put into the person's OneDrive. Yes and no bring back the same.</summary>
    public static void WriteOffer(Utf8JsonWriter json, FileOfferMessage offer) => Write(json, "application/vnd.microsoft.teams.card.file.consent", offer.Name, null, () =>
    {
        json.WriteString("description", offer.Description);
        json.WriteNumber("sizeInBytes", offer.Bytes);
        WritePress(json, "acceptContext", offer.Accept);
        WritePress(json, "declineContext", offer.Accept);
    });

    /// <summary>Shows a file that is there.</summary>
    public static void WriteInfo(Utf8JsonWriter json, FileInfoMessage file) => Write(json, "application/vnd.microsoft.teams.card.file.info", file.Name, file.Url, () =>
    {
        json.WriteString("uniqueId", file.UniqueId);
        json.WriteString("fileType", file.FileType);
    });

    /// <summary>A press as an object, whoever reads it: the channel brings it back as it was.</summary>
    public static void WritePress(Utf8JsonWriter json, string name, Press press)
    {
        json.WriteStartObject(name);
        json.WriteString("op", press.Op);
        json.WriteString("id", press.Id);
        json.WriteString("owner", press.Owner);
        json.WriteString("about", press.About);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string type, string name, string? url, Action content)
    {
        json.WriteStartArray("attachments");
        json.WriteStartObject();
        json.WriteString("contentType", type);
        json.WriteString("name", name);
        if (url is not null)
        {
            json.WriteString("contentUrl", url);
        }

        json.WriteStartObject("content");
        content();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}

using System.Text.Encodings.Web;

namespace CoachBot.Bot.Turns;

/// <summary>The shapes of rows, with text as it is read and not escaped: a Chinese note takes half the bytes.</summary>
internal static class PlainJson
{
    /// <summary>Rows of a person.</summary>
    public static StoredJson OfPeople { get; } = new(new(StoredJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Rows of a campaign, and those that list them.</summary>
    public static CampaignJson OfCampaigns { get; } = new(new(CampaignJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Rows of an organisation.</summary>
    public static OrganisationJson OfOrganisations { get; } = new(new(OrganisationJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

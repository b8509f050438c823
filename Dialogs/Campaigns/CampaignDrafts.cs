using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Campaigns;

/// <summary>What stands in the fields of a step.</summary>
internal static class CampaignDrafts
{
    /// <summary>Characters of an entry that is shown again; a longer one is that of no field, or a list of people, which a picker does not show again.</summary>
    private const int Longest = 400;

    /// <summary>What was entered.</summary>
    public static ImmutableDictionary<string, string> Of(Pressed button) => button.Inputs.Where(input => input.Value.Length <= Longest).ToImmutableDictionary();

    /// <summary>What is saved.</summary>
    public static ImmutableDictionary<string, string> Of(params (string Field, string Value)[] saved) => saved.ToImmutableDictionary(each => each.Field, each => each.Value);

    /// <summary>What was entered, with one thing wrong with it.</summary>
    public static FormDraft Wrong(Pressed button, string field, string error) => new(Of(button), ImmutableDictionary<string, string>.Empty.Add(field, error));
}

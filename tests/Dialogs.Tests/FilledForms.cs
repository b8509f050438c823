namespace CoachBot.Dialogs.Tests;

/// <summary>Forms filled in as a client does: what stands in a field is sent along.</summary>
public static class FilledForms
{
    /// <summary>Presses the first button of the form that is shown, which saves it, with some of its fields entered anew.</summary>
    public static Chat Saves(this Chat chat, params (string Field, string Value)[] entered)
    {
        var values = CardButtons.Values(chat.Card!).ToDictionary();
        foreach (var (field, value) in entered)
        {
            values[field] = value;
        }

        return chat.Presses(CardButtons.Titles(chat.Card!)[0], null, [.. values.Select(value => (value.Key, value.Value))]);
    }
}

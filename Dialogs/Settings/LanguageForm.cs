using System.Collections.Immutable;
using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Settings;

/// <summary>Chooses the language; it holds from the same sentence on, in the middle of another form too.</summary>
public sealed record LanguageForm : Form
{
    private static readonly ImmutableArray<Choice> Choices =
    [
        new(Language.English.Tag(), t => t.LanguageName(Language.English), "english", "英文", "英语"),
        new(Language.Chinese.Tag(), t => t.LanguageName(Language.Chinese), "chinese", "zh", "中文", "汉语"),
    ];

    private static readonly ChoiceSlot Which = new("language", t => t.LanguageLabel, t => t.LanguageQuestion, Choices);

    private LanguageForm()
        : base("language", t => t.LanguageForm, [Which])
    {
    }

    /// <summary>The one language form.</summary>
    public static LanguageForm Instance { get; } = new();

    /// <inheritdoc/>
    public override Phrase Help => t => t.LanguageHelp;

    /// <summary>The person with another language, told so in it.</summary>
    public static Exchange Switch(Language language, Exchange exchange)
    {
        var answered = FormStack.DropBlank(Instance, exchange);
        var switched = answered.With(answered.Person with { Profile = answered.Person.Profile with { Language = language } });
        return switched.Say(switched.Texts.LanguageSwitched);
    }

    /// <inheritdoc/>
    public override Exchange ShowCard(FormDraft draft, Exchange exchange) => SettingCard.Show(this, draft, exchange);

    /// <inheritdoc/>
    public override Exchange Finish(FormState state, Exchange exchange) =>
        Switch(LanguageNames.Find(state.Find(Which.Id)!)!.Value, exchange);
}

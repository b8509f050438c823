using CoachBot.Bot.Turns;
using CoachBot.Dialogs;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Bot.Channel;

/// <summary>What is said without a turn, in the language the person chose as far as this process knows, else that of the client.</summary>
public sealed class Spoken(PersonCache cache, Organisation organisation)
{
    /// <summary>A sentence to whoever sent an activity.</summary>
    public TextMessage To(Activity activity, Phrase phrase)
    {
        var language = LanguageOf(activity);
        return new(language.Tag(), phrase(Texts.In(language)), []);
    }

    private Language LanguageOf(Activity activity)
    {
        var profile = ActivityInput.PersonOf(activity) is { } person ? cache.Find(person)?.Person.Profile : null;
        return profile?.Language ?? ClientHints.Of(activity).Language ?? profile?.ClientLanguage ?? organisation.Language;
    }
}

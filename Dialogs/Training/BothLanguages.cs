using CoachBot.Coaching;

namespace CoachBot.Dialogs.Training;

/// <summary>Texts in both languages, as a reader of one sees them.</summary>
public static class BothLanguages
{
    /// <summary>What a reader of a language sees.</summary>
    public static string In(this Bilingual<string> both, Language language) => language switch
    {
        Language.English => both.English,
        Language.Chinese => both.Chinese,
        _ => throw new NotSupportedException($"There is no text in {language}."),
    };

    /// <summary>What readers of the other language see; empty when it is the same.</summary>
    public static string OtherThan(this Bilingual<string> both, Language language) => both.English == both.Chinese ? ""
        : language == Language.English ? both.Chinese
        : both.English;
}

namespace CoachBot.Dialogs;

/// <summary>The languages the coach speaks.</summary>
public enum Language
{
    /// <summary>English.</summary>
    English,

    /// <summary>Simplified Chinese 简体中文.</summary>
    Chinese,
}

/// <summary>Languages by their tags.</summary>
public static class Languages
{
    /// <summary>BCP 47 tag, also how a choice of language is stored.</summary>
    public static string Tag(this Language language) => language switch
    {
        Language.English => "en",
        Language.Chinese => "zh-Hans",
        _ => throw new NotSupportedException($"{language} has no tag."),
    };

    /// <summary>The language a client's locale asks for, or null when it is none we speak: "zh-CN" and "zh-TW" are Chinese, "en-GB" English.</summary>
    public static Language? FromLocale(string? locale) => locale?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "en" => Language.English,
        "zh" => Language.Chinese,
        _ => null,
    };
}

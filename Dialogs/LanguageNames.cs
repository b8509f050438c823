using System.Collections.Frozen;

namespace CoachBot.Dialogs;

/// <summary>What people call the languages.</summary>
public static class LanguageNames
{
    private static readonly FrozenDictionary<string, Language> ByName = new Dictionary<string, Language>
    {
        ["english"] = Language.English, ["en"] = Language.English, ["英文"] = Language.English, ["英语"] = Language.English,
        ["chinese"] = Language.Chinese, ["zh"] = Language.Chinese, ["zh-hans"] = Language.Chinese, ["mandarin"] = Language.Chinese,
        ["中文"] = Language.Chinese, ["汉语"] = Language.Chinese, ["简体中文"] = Language.Chinese, ["普通话"] = Language.Chinese,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The language of this name or tag, or null when it is none we speak.</summary>
    public static Language? Find(string name) => ByName.TryGetValue(Width.Fold(name).Trim(), out var language) ? language : null;
}

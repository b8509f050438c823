namespace CoachBot.Bot.Packaging;

/// <summary>What Teams accepts for the files of a package, and what its readers need.</summary>
internal static class PackageRules
{
    /// <summary>A line for each rule that is broken, file by file.</summary>
    public static IEnumerable<string> Check(AppPackage package) =>
    [
        .. package.Texts.SelectMany(file => Placeholders.Check(file.Key, file.Value)),
        .. package.Texts.SelectMany(file => TextLimits.Check(file.Key, file.Value)),
        .. RequiredTexts.Check(package.Manifest),
        .. CommandCounts.Check(package.Manifest),
        .. package.Languages.SelectMany(file => LanguageKeys.Check(file.Key, file.Value, package.Manifest)),
        .. IconSizes.Check(package),
    ];
}

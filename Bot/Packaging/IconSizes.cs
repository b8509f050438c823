namespace CoachBot.Bot.Packaging;

/// <summary>How large Teams takes its icons.</summary>
internal static class IconSizes
{
    private static readonly (string Field, uint Side)[] Sides = [("color", 192), ("outline", 32), ("color32x32", 32)];

    /// <summary>A line for each icon that is not a PNG of its size.</summary>
    public static IEnumerable<string> Check(AppPackage package)
    {
        foreach (var (field, side) in Sides)
        {
            if (JsonTexts.Find(package.Manifest, $"icons.{field}") is { } name && package.Icons.TryGetValue(name, out byte[]? file) && Fault(file, side) is { } fault)
            {
                yield return $"{name}: is {fault}; a PNG of {side} x {side} pixels is accepted.";
            }
        }
    }

    private static string? Fault(byte[] file, uint side) => PngSize.Read(file) switch
    {
        null => "no PNG",
        var (width, height) when (width, height) != (side, side) => $"{width} x {height} pixels",
        _ => null,
    };
}

using CoachBot.Storage.Moving;

namespace CoachBot.Bot.Packaging;

/// <summary>Writes a package so that its file is there whole or not at all.</summary>
internal static class PackageFile
{
    /// <summary>Writes beside the file, and gives it its name when it is whole.</summary>
    /// <exception cref="TargetTakenException">The file is there already and may not be replaced.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, bool overwrite, AppPackage package)
    {
        if (!overwrite && File.Exists(path))
        {
            throw new TargetTakenException($"The file '{path}' is there already; a name that is not taken is accepted.");
        }

        string partial = path + ".partial";
        try
        {
            using (var file = new FileStream(partial, FileMode.Create))
            {
                PackageZip.Write(package, file);
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, path, overwrite);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }
}

using CoachBot.Bot;
using CoachBot.Bot.Checking;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Memory;
using CoachBot.Bot.Moving;
using CoachBot.Bot.Packaging;
using CoachBot.Bot.Playground;
using CoachBot.Bot.Terminal;

try
{
    return args switch
    {
        [] or [['-', ..], ..] when args is not ["-h" or "--help", ..] => await Serving.RunAsync(args),
        ["play", .. var options] => await PlayCommand.RunAsync(options),
        ["chat", .. var options] => await ChatCommand.RunAsync(options),
        ["copy", .. var options] => await CopyCommand.RunAsync(options),
        ["check", .. var options] => await CheckCommand.RunAsync(options),
        ["backup", .. var options] => await BackupCommand.RunAsync(options),
        ["restore", .. var options] => await RestoreCommand.RunAsync(options),
        ["memory", .. var options] => await MemoryCommand.RunAsync(options),
        ["package", .. var options] => await PackageCommand.RunAsync(options),
        _ => Usage.Print(args),
    };
}
catch (SettingsException refused)
{
    foreach (string problem in refused.Problems)
    {
        Console.Error.WriteLine(problem);
    }

    return 1;
}

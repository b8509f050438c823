using System.Diagnostics;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Tests.Support;

namespace CoachBot.Bot.Tests.Configuration;

public sealed class StartTests
{
    [Theory]
    [InlineData("/no/such/folder/coach.db")]
    [InlineData("/proc/coach.db")]
    [InlineData("/tmp")]
    public void A_database_that_cannot_be_opened_stops_the_start_with_a_line_that_says_what_is_accepted(string path)
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build(["--Storage:Sqlite:Path", path], "Development"));
        string line = Assert.Single(refused.Problems);
        Assert.StartsWith($"Storage:Sqlite:Path: '{path}' is not accepted (", line, StringComparison.Ordinal);
        Assert.EndsWith("; a file in a folder that exists and can be written to is.", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1:3978")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("https://127.0.0.1:3978")]
    [InlineData("http://127.0.0.1:3978/bot")]
    public void An_address_that_is_none_stops_the_start(string urls)
    {
        var refused = Assert.Throws<SettingsException>(() => Serving.Build(["--Urls", urls], "Development"));
        Assert.Equal([$"Urls: '{urls}' is not accepted; http, a host and a port up to 65535, such as http://127.0.0.1:3978, are."], refused.Problems);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("chat")]
    public async Task The_program_ends_with_one_line_and_no_stack_trace_when_the_database_cannot_be_opened(string command)
    {
        var (code, lines) = await RunAsync([.. command == "chat" ? (string[])["chat"] : [], "--Storage:Sqlite:Path", "/no/such/folder/coach.db"]);
        Assert.Equal(1, code);
        Assert.StartsWith("Storage:Sqlite:Path: '/no/such/folder/coach.db' is not accepted", Assert.Single(lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_ends_the_program_with_one_line_and_no_stack_trace()
    {
        await using var bot = await BotHost.StartAsync();
        string address = bot.Messages.GetLeftPart(UriPartial.Authority);
        string file = Path.Combine(Path.GetTempPath(), $"{Path.GetRandomFileName()}.db");
        var (code, lines) = await RunAsync(["--Urls", address, "--Storage:Sqlite:Path", file]);
        Assert.Equal(1, code);
        string line = Assert.Single(lines);
        Assert.StartsWith($"Urls: '{address}' cannot be listened on (", line, StringComparison.Ordinal);
        Assert.EndsWith("an address of this machine with a free port is accepted.", line, StringComparison.Ordinal);
    }

    private static async Task<(int Code, IReadOnlyList<string> Lines)> RunAsync(string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Serving).Assembly.Location, .. args])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        start.Environment["DOTNET_ENVIRONMENT"] = "Development";
        using var program = Process.Start(start)!;
        program.StandardInput.Close();
        using var overdue = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        await using var end = overdue.Token.Register(program.Kill);
        var output = program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string problems = await program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (program.ExitCode, [.. $"{problems}\n{await output}".Split('\n', StringSplitOptions.RemoveEmptyEntries)]);
    }
}

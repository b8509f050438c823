using CoachBot.Bot.Tests.Connector.Support;
using CoachBot.Storage.Azure;
using CoachBot.Tests.Shared;

[assembly: AssemblyFixture(typeof(AzuriteServer))]

namespace CoachBot.Bot.Tests.Checking;

/// <summary>Store and queue on Azure: the emulator where all is well, and a server of the test's where it is not.</summary>
public sealed class AzureCheckTests(AzuriteServer azurite) : CheckRun
{
    private const string Key = "c3VwZXItc2VjcmV0";

    [Fact]
    public async Task On_the_emulator_all_is_well_and_no_row_or_message_is_left()
    {
        azurite.IsNeeded();
        string prefix = $"check{Path.GetRandomFileName()[..8]}";
        var report = await CheckAsync("--Storage:Provider", "AzureTables", "--Storage:Azure:ConnectionString", azurite.ConnectionString, "--Storage:Azure:Prefix", prefix);
        Assert.StartsWith("ok   Azure http://127.0.0.1:", report.About("store"), StringComparison.Ordinal);
        Assert.EndsWith($"prefix {prefix}: a wake-up was scheduled, taken and completed.", report.About("queue"), StringComparison.Ordinal);
        Assert.All(report.Lines, line => Assert.DoesNotContain("AccountKey", line, StringComparison.Ordinal));

        var rows = AzureRowStore.Open(AzureAccount.Of(azurite.ConnectionString), prefix);
        Assert.Empty(await rows.ReadAllAsync(null, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
        var queue = AzureWakeUpQueue.Open(AzureAccount.Of(azurite.ConnectionString), $"{prefix}check", Clock);
        Assert.Empty(await queue.TakeAsync(32, NodaTime.Duration.FromMinutes(1), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(403, "AuthorizationPermissionMismatch")]
    [InlineData(403, "AuthenticationFailed")]
    public async Task Rights_that_are_missing_are_told_without_the_key(int status, string code)
    {
        await using var server = await FakeLogin.StartAsync();
        server.Instead = () => new Refused(status, code, """{"odata.error":{"code":"$","message":{"lang":"en-US","value":"No."}}}""".Replace("$", code, StringComparison.Ordinal));
        var report = await CheckAsync("--Storage:Provider", "AzureTables", "--Storage:Azure:ConnectionString", ConnectionTo(server.Host.Authority));
        Assert.Equal(1, report.Code);
        foreach (string what in (string[])["store", "queue"])
        {
            string line = report.About(what);
            Assert.True(line.StartsWith($"FAIL Azure {server.Host}account, prefix coachbot: Azure Storage answered {status} {code}: check the key, or the roles of the identity; compare", StringComparison.Ordinal), line);
        }

        Assert.All(report.Lines, line => Assert.DoesNotContain(Key, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_that_breaks_the_library_is_told_and_the_rest_is_checked()
    {
        await using var server = await FakeLogin.StartAsync();
        server.Instead = () => Results.Json(new { sorry = "This is a proxy." }, statusCode: 403);
        var report = await CheckAsync("--Storage:Provider", "AzureTables", "--Storage:Azure:ConnectionString", ConnectionTo(server.Host.Authority));
        Assert.Equal((1, 9), (report.Code, report.Lines.Count));
        Assert.StartsWith("FAIL broke off with KeyNotFoundException: something on the way answers", report.About("queue"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_is_not_there_is_told()
    {
        var report = await CheckAsync("--Storage:Provider", "AzureTables", "--Storage:Azure:ConnectionString", ConnectionTo("127.0.0.1:1"));
        Assert.All(["store", "queue"], what => Assert.StartsWith("FAIL Azure http://127.0.0.1:1/account, prefix coachbot: Connection refused (127.0.0.1:1); compare", report.About(what), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_connection_string_that_is_none_is_told_without_it()
    {
        var report = await CheckAsync("--Storage:Provider", "AzureTables", "--Storage:Azure:ConnectionString", $"AccountKey={Key}");
        Assert.StartsWith("FAIL Storage:Azure:ConnectionString: is not accepted; one as the portal shows it", report.About("settings"), StringComparison.Ordinal);
        Assert.All(report.Lines, line => Assert.DoesNotContain(Key, line, StringComparison.Ordinal));
    }

    private static string ConnectionTo(string authority) =>
        $"DefaultEndpointsProtocol=http;AccountName=account;AccountKey={Key};TableEndpoint=http://{authority}/account;QueueEndpoint=http://{authority}/account;";

    /// <summary>Tables tell the code in the body, queues in a header.</summary>
    private sealed class Refused(int status, string code, string tablesBody) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            httpContext.Response.Headers["x-ms-error-code"] = code;
            bool isTable = httpContext.Request.Path.Value!.EndsWith("/Tables", StringComparison.Ordinal);
            httpContext.Response.ContentType = isTable ? "application/json" : null;
            return httpContext.Response.WriteAsync(isTable ? tablesBody : "");
        }
    }
}

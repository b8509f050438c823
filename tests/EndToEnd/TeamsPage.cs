using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace CoachBot.EndToEnd;

/// <summary>The playground's page, as a person uses it: type, read, fill in, press.</summary>
public sealed class TeamsPage
{
    private readonly IPage page;

    /// <summary>A window at a desk.</summary>
    public const int Wide = 1400;

    /// <summary>What Teams' own frame takes of a window's width beside the card.</summary>
    private const int Frame = 60;

    private TeamsPage(IPage page) => this.page = page;

    /// <summary>The newest card.</summary>
    public ILocator Card => page.Locator(".ac-adaptiveCard").Last;

    /// <summary>Stands in the empty box of a channel only.</summary>
    private ILocator NewPost => page.GetByText("Start a new post");

    private ILocator Box => page.Locator("[role=textbox][contenteditable=true]").First;

    public static async Task<TeamsPage> OpenAsync(IPage page, string address, int width)
    {
        var teams = new TeamsPage(page);
        page.SetDefaultTimeout(60_000);
        await page.GotoAsync(address);
        try
        {
            await teams.Box.WaitForAsync(new() { Timeout = 20_000 });
        }
        catch (TimeoutException)
        {
            // The playground's page now and then stays empty at first.
            await page.ReloadAsync();
            await teams.Box.WaitForAsync();
        }

        // The page tells the bot that it was installed; what is typed before that is lost.
        await page.GetByText(new Regex("conversationUpdate 20\\d")).First.WaitForAsync();
        await page.GetByText("Log Panel").Locator("xpath=..").GetByRole(AriaRole.Button).Last.ClickAsync();
        if (width < Wide)
        {
            await teams.NarrowAsync(width);
        }

        return teams;
    }

    /// <summary>Goes to the team's first channel; in a narrow window it is out of sight.</summary>
    public async Task GoToChannelAsync()
    {
        await page.GetByText("General", new() { Exact = true }).First.ClickAsync();
        await NewPost.WaitForAsync();
    }

    /// <summary>Goes back to the personal chat.</summary>
    public async Task GoToPersonalChatAsync()
    {
        await page.GetByText("Personal Chat", new() { Exact = true }).First.ClickAsync();
        await NewPost.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>Says something in a channel that mentions people: each by "@" and a name that begins with it.</summary>
    public async Task MentionAsync(params string[] words)
    {
        await Box.ClickAsync();
        var mentions = Box.Locator(".mention");
        for (int index = 0, mentioned = 0; index < words.Length; index++)
        {
            await page.Keyboard.TypeAsync(words[index]);
            if (words[index].StartsWith('@'))
            {
                await page.GetByRole(AriaRole.Menuitem).Filter(new() { HasText = words[index][1..] }).First.ClickAsync();
                await mentions.Nth(mentioned++).WaitForAsync();
            }

            await page.Keyboard.TypeAsync(" ");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Post", Exact = true }).ClickAsync();
        await NewPost.WaitForAsync();
    }

    /// <summary>Sends the bot an event of the chat that is open, by its name in the playground's menu.</summary>
    public async Task MockAsync(string happening)
    {
        await page.GetByText("Mock an Activity").ClickAsync();
        await page.Locator("[role=menuitem]").Filter(new() { HasTextRegex = new($"^{Regex.Escape(happening)}$") }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByText("{").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Send activity" }).ClickAsync();
        await dialog.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>How many messages hold a text.</summary>
    public Task<int> CountAsync(string text) => page.GetByText(text).CountAsync();

    /// <summary>Chooses a person in a card's people picker, by a name that begins with what is typed.</summary>
    public async Task PickAsync(ILocator card, string name)
    {
        await card.GetByRole(AriaRole.Combobox).First.ClickAsync();
        await page.Keyboard.TypeAsync(name);
        await page.GetByRole(AriaRole.Option).Filter(new() { HasText = name }).First.ClickAsync();
    }

    public async Task SayAsync(string text)
    {
        await Box.ClickAsync();
        await page.Keyboard.InsertTextAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Waits for the newest of the messages and cards that hold a text.</summary>
    public Task SeesAsync(string text) => page.GetByText(new Regex(Regex.Escape(text))).Last.WaitForAsync();

    /// <summary>Waits for a card that holds a text, and gives it.</summary>
    public async Task<ILocator> CardAsync(string text)
    {
        var card = page.Locator(".ac-adaptiveCard").Filter(new() { HasText = text }).Last;
        await card.WaitForAsync();
        return card;
    }

    public static async Task FillAsync(ILocator card, string label, string value)
    {
        var field = card.GetByLabel(label, new() { Exact = true });
        await field.FillAsync(value);
        await Assertions.Expect(field).ToHaveValueAsync(value);
    }

    /// <summary>Chooses from a list that opens below its field.</summary>
    public async Task ChooseAsync(ILocator card, string label, string choice)
    {
        await card.GetByRole(AriaRole.Combobox, new() { Name = label, Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = choice, Exact = true }).ClickAsync();
    }

    /// <summary>Waits until a field shows a value: a card that takes the place of another is drawn first and filled after.</summary>
    public static Task ShowsAsync(ILocator card, string label, string value) =>
        Assertions.Expect(card.GetByLabel(label, new() { Exact = true })).ToHaveValueAsync(value, new() { Timeout = 60_000 });

    public static Task PressAsync(ILocator card, string button) =>
        card.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    /// <summary>Keeps a picture of a card.</summary>
    public static async Task KeepAsync(ILocator card, string name)
    {
        await card.ScrollIntoViewIfNeededAsync();
        await card.ScreenshotAsync(new() { Path = Path.Combine(PlaygroundFixture.Screenshots, $"{name}.png") });
    }

    /// <summary>Keeps a picture of the whole window.</summary>
    public Task KeepWindowAsync(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(PlaygroundFixture.Screenshots, $"{name}.png") });

    public Task CloseAsync() => page.Context.CloseAsync();

    /// <summary>The playground's own page does not go below some 500 px, so its cards are held to what a narrow Teams window leaves them.</summary>
    public async Task NarrowAsync(int width)
    {
        await page.AddStyleTagAsync(new() { Content = $".ac-adaptiveCard {{ width: {width - Frame}px !important; }}" });
        await page.SetViewportSizeAsync(width, 1400);
    }
}

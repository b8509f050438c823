namespace CoachBot.Bot.Tests.Packaging;

/// <summary>The icons as Teams' guidelines have them: part of the protocol's check 85.</summary>
public sealed class IconChecks(PackagedApp app) : IClassFixture<PackagedApp>
{
    [Fact]
    public void Check_085_the_colour_icon_fills_192_by_192_pixels()
    {
        var icon = Read("color.png");
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(Pixels(icon), pixel => Assert.Equal(255, icon[pixel.X, pixel.Y].Alpha));
    }

    [Fact]
    public void The_colour_icon_keeps_its_symbol_off_the_edge_that_clients_round()
    {
        // The outer eighth is the background, which is darker than any part of the symbol.
        var icon = Read("color.png");
        Assert.All(Pixels(icon).Where(pixel => IsWithin(pixel, icon, margin: 24)), pixel => Assert.InRange(icon[pixel.X, pixel.Y].Red, 0, 32));
        Assert.Contains(Pixels(icon), pixel => icon[pixel.X, pixel.Y].Red == 255);
    }

    [Fact]
    public void Check_085_the_outline_icon_is_32_by_32_pixels_of_white_on_nothing()
    {
        var icon = Read("outline.png");
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(Pixels(icon).Where(pixel => icon[pixel.X, pixel.Y].Alpha > 0), pixel =>
        {
            var (red, green, blue, _) = icon[pixel.X, pixel.Y];
            Assert.Equal((255, 255, 255), (red, green, blue));
        });
    }

    [Fact]
    public void The_outline_icon_has_something_to_see_and_a_transparent_edge()
    {
        var icon = Read("outline.png");
        Assert.Contains(Pixels(icon), pixel => icon[pixel.X, pixel.Y].Alpha == 255);
        Assert.All(Pixels(icon).Where(pixel => IsWithin(pixel, icon, margin: 2)), pixel => Assert.Equal(0, icon[pixel.X, pixel.Y].Alpha));
    }

    private static bool IsWithin((int X, int Y) pixel, Png icon, int margin) =>
        pixel.X < margin || pixel.Y < margin || pixel.X >= icon.Width - margin || pixel.Y >= icon.Height - margin;

    private static IEnumerable<(int X, int Y)> Pixels(Png icon) =>
        from y in Enumerable.Range(0, icon.Height)
        from x in Enumerable.Range(0, icon.Width)
        select (x, y);

    private Png Read(string name) => Png.Read(File.ReadAllBytes(Path.Combine(app.Folder, name)));
}

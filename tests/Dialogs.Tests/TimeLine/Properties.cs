using CoachBot.Dialogs.TimeLine;
using CsCheck;

namespace CoachBot.Dialogs.Tests.TimeLine;

public sealed class Properties
{
    [Fact]
    public void Any_text_at_all_can_be_read() => Lines.Anything.Each(text =>
    {
        Reading.Of(text);
        DurationReader.Read(text, Reading.Context, bareNumberIsHours: true);
        DateReader.Read(text, Reading.Context);
        ActivityNames.Resolve(text);
    });

    [Fact]
    public void Well_formed_lines_read_back_to_the_minute() => Gen.Select(Lines.Parts, Lines.Separator).Each((line, separator) =>
    {
        var reading = Reading.Of(string.Join(separator, line.Parts));
        return reading is { Problems: [], Unclear: [], IsTimeLine: true } && reading.Minutes.Equals(line.Minutes);
    });

    [Fact]
    public void The_order_of_the_parts_does_not_matter() => Gen.Select(Lines.Parts, Lines.Separator).Each((line, separator) =>
        Reading.Of(string.Join(separator, line.Parts)).Minutes.Equals(Reading.Of(string.Join(separator, line.Parts.Reverse())).Minutes));

    [Fact]
    public void Full_width_characters_read_like_ordinary_ones() => Lines.Anything.Each(text =>
    {
        var ordinary = Reading.Of(Width.Fold(text));
        var wide = Reading.Of(Widen(text));
        return ordinary.Minutes.Equals(wide.Minutes) && ordinary.Date == wide.Date && ordinary.SameAs == wide.SameAs
            && Kinds(ordinary).SequenceEqual(Kinds(wide)) && ordinary.IsTimeLine == wide.IsTimeLine;
    });

    [Fact]
    public void An_unclear_part_read_alone_is_the_same_part_again() => Lines.Plausible.Each(text =>
    {
        foreach (var part in Reading.Of(text).Unclear)
        {
            var again = Reading.Of(part.Text);
            bool isSame = again is { Problems: [], Unclear: [var first, ..] } && first.GetType() == part.GetType();
            Assert.True(isSame, $"{part} is {string.Join(" | ", again.Problems)}{string.Join(" | ", again.Unclear)}");
        }
    });

    [Fact]
    public void What_is_quoted_was_typed() => Lines.Anything.Each(text =>
        Reading.Of(text) is var reading && reading.Unclear.OfType<NotUnderstood>().All(part => text.Contains(part.Text, StringComparison.Ordinal)));

    [Fact]
    public void Shares_of_a_total_add_up_exactly() =>
        Gen.Select(Gen.Int[1, 1440], Gen.Int[0, 49], Gen.Int[0, 49], Gen.Int[0, 999]).Each((total, one, other, tenths) =>
            Reading.Of($"{total}m: {one}% visits, {other}.{tenths:000}% travel, rest meetings").Minutes.Total == total
            && Reading.Of($"{total}m: {one}.{tenths:000}% visits, {100 - one - 1}.{1000 - tenths:000}% travel") is { Minutes.Total: var whole } && whole <= total);

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("1.")]
    [InlineData("9-")]
    [InlineData("一")]
    [InlineData("golf 2h,")]
    [InlineData("trvel,")]
    [InlineData("9:00-9:01 visits ")]
    [InlineData("1h ")]
    [InlineData("<a")]
    [InlineData("<at>")]
    [InlineData("follow ")]
    [InlineData("客户")]
    [InlineData("和昨天")]
    [InlineData("%")]
    [InlineData("1% a,")]
    [InlineData(" ")]
    public void Hostile_lines_are_read(string piece)
    {
        string line = string.Concat(Enumerable.Repeat(piece, TimeLineParser.LongestLine / piece.Length));
        Assert.DoesNotContain(Reading.Of(line).Problems, problem => problem is LineTooLong);
    }

    private static IEnumerable<Type> Kinds(TimeLineReading reading) =>
        reading.Unclear.Select(part => part.GetType()).Concat(reading.Problems.Select(problem => problem.GetType()));

    private static string Widen(string text) =>
        string.Concat(Width.Fold(text).Select(character => character is >= '!' and <= '~' ? (char)(character + ('！' - '!')) : character == ' ' ? '　' : character));
}

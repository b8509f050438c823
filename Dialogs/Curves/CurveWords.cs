using System.Collections.Immutable;
using CoachBot.Cards;
using CoachBot.Coaching.Reinforcement.Curves;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Curves;

/// <summary>Puts a curve into the reader's words.</summary>
/// <param name="texts">The reader's sentences.</param>
/// <param name="leastPeople">People a measured share must be of.</param>
internal sealed class CurveWords(Texts texts, int leastPeople)
{
    /// <summary>Days that are listed under the picture.</summary>
    private static readonly int[] Listed = [0, 7, 14, 30, 60, 90, 180, 365];

    // A chart has points for a line without corners, and no more: a card has 28 KB.
    private const int MostPoints = 46;

    // From when on there is something to say of the past.
    private const int FirstWeek = 7;

    /// <summary>The words of the picture.</summary>
    public CurveLegend Legend => new(
        texts.CurvePicture,
        texts.CurveDays,
        texts.CurveWith,
        texts.CurveAhead,
        texts.CurveWithout,
        new(texts.CurveHeader.Day, texts.CurveHeader.With, texts.CurveHeader.Without, texts.CurveHeader.Reached));

    /// <summary>What the curve comes to, in a sentence.</summary>
    public string Meaning(ForgettingCurve curve)
    {
        var now = curve.Days[Math.Min(curve.Today, curve.Days.Length - 1)];
        return curve.Today >= FirstWeek
            ? texts.CurveNow(now.Day, Percent(now.With), Percent(now.Without))
            : texts.CurveSoon(ForgettingClaim.Day, Percent(curve.Days[ForgettingClaim.Day].With));
    }

    /// <summary>The days that are drawn, and among them those that are listed.</summary>
    public ImmutableArray<CurvePoint> Points(ForgettingCurve curve)
    {
        int last = curve.Days.Length - 1, step = (last / MostPoints) + 1;
        return [.. curve.Days.Where(day => day.Day % step == 0 || day.Day == last || day.Day == curve.Today || Listed.Contains(day.Day)).Select(day => Point(day, curve))];
    }

    /// <summary>What was measured often enough, and the claim.</summary>
    public ImmutableArray<CurveDot> Dots(ImmutableArray<MeasuredRecall> measured) =>
    [
        .. measured.Where(each => each.IsEnough(leastPeople)).Select(each => new CurveDot(texts.MeasuredDot(each.Span, each.Answers), each.Day, Percent(each.Known))),
        new(texts.ClaimDot, ForgettingClaim.Day, Percent(ForgettingClaim.Left), IsClaim: true),
    ];

    /// <summary>All that was measured, whether it is often enough or not.</summary>
    public Section Measured(ImmutableArray<MeasuredRecall> measured) => new(
        texts.MeasuredTitle, null, measured.IsEmpty ? [new(texts.NothingMeasured)] : [.. measured.Select(each => Row(texts.MeasuredAfter(each.Span, each.Answers), each))]);

    /// <summary>What was measured of something: its share where there is enough of it.</summary>
    public SectionRow Row(string name, MeasuredRecall measured) => measured.IsEnough(leastPeople)
        ? new(name, texts.MeasuredDetail(Percent(measured.Recalled), measured.Expected is { } expected ? Percent(expected) : null), $"**{Percent(measured.Known)}%**")
        : new(name, texts.MeasuredTooFew(MeasuredRecall.LeastAnswers, leastPeople));

    /// <summary>A share in whole percent.</summary>
    public static int Percent(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);

    private CurvePoint Point(CurveDay day, ForgettingCurve curve)
    {
        var point = new CurvePoint(day.Day, Percent(day.With), Percent(day.Without));
        return Listed.Contains(day.Day) ? point with { Name = texts.CurveDay(day.Day, day.Day > curve.Today), Reached = $"{day.Reached}/{curve.Tracks}" } : point;
    }
}

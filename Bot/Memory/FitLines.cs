using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Coaching.Memory.Fitting;
using NodaTime;
using NodaTime.Text;

namespace CoachBot.Bot.Memory;

/// <summary>What there is to tell of an organisation's fits, a line each.</summary>
internal static class FitLines
{
    /// <summary>The lines: each version, the last fit, the next one.</summary>
    /// <param name="state">Where the fits stand.</param>
    /// <param name="models">Those that were accepted, in order.</param>
    public static IEnumerable<string> Of(FitState state, ImmutableArray<FittedModel> models)
    {
        yield return Line(0, state, "the published weights");
        foreach (var fitted in models)
        {
            yield return Line(fitted.Model.Version.Weights, state, $"{At(fitted.At)}, {fitted.Reviews} reviews; {Change(fitted.Before, fitted.After)}");
        }

        yield return state.Last is not { } last ? "Nothing was fitted yet."
            : $"Last fit {At(last.At)}: {FitWords.Verdict(last.Verdict)}, {last.Reviews} reviews of {last.People} people{(last.Unread > 0 ? $" ({last.Unread} more could not be read)" : "")}{Compared(last)}.";
        yield return state.FitAt is { } next ? $"Next fit {At(next)}." : "Nobody has answered a drill yet; the first answer schedules the first fit.";
    }

    private static string Line(int version, FitState state, string about) =>
        $"version {version} {(version != state.Current ? "        " : state.IsHeld ? "held    " : "predicts")} {about}";

    private static string Compared(FitReport last) => last is { Before: { } before, After: { } after } ? $"; {Change(before, after)}" : "";

    private static string Change(FitQuality before, FitQuality after) => string.Create(
        CultureInfo.InvariantCulture, $"log loss {before.LogLoss:F4} to {after.LogLoss:F4}, calibration error {before.Calibration:F3} to {after.Calibration:F3}");

    private static string At(Instant at) => InstantPattern.General.Format(at);
}

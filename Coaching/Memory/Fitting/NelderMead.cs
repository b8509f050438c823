namespace CoachBot.Coaching.Memory.Fitting;

/// <summary>
/// Finds where a function of a few numbers is least without knowing its slope: a simplex of one corner more than there are numbers walks downhill and
/// shrinks (Nelder and Mead, A Simplex Method for Function Minimization, 1965, with their coefficients). Pure, and the same each time.
/// </summary>
internal static class NelderMead
{
    // Corners this near in value are at the bottom: further steps change nothing that counts.
    private const double Flat = 1e-6;

    /// <summary>The best point found.</summary>
    /// <param name="value">The function; a value that is no number is never the least.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="step">How far the other corners are from it at first, each along one number.</param>
    /// <param name="iterations">Steps at most.</param>
    public static double[] Minimise(Func<double[], double> value, double[] start, double step, int iterations)
    {
        var corners = Enumerable.Range(-1, start.Length + 1).Select(number => Corner.At([.. start.Select((x, place) => place == number ? x + step : x)], value)).ToArray();
        for (int iteration = 0; iteration < iterations; iteration++)
        {
            Array.Sort(corners, (a, b) => a.Value.CompareTo(b.Value));
            if (corners[^1].Value - corners[0].Value < Flat)
            {
                break;
            }

            Step(corners, value);
        }

        return corners.MinBy(corner => corner.Value).Point;
    }

    /// <summary>Moves the worst corner to the other side of the rest, further where that is the best yet, and nearer where it is not better; failing that, all draw in to the best.</summary>
    private static void Step(Corner[] corners, Func<double[], double> value)
    {
        var (best, worst, second) = (corners[0], corners[^1], corners[^2]);
        double[] centre = [.. Enumerable.Range(0, best.Point.Length).Select(place => corners[..^1].Average(corner => corner.Point[place]))];
        var mirrored = Corner.Between(centre, worst.Point, -1, value);
        if (mirrored.Value < best.Value)
        {
            var further = Corner.Between(centre, worst.Point, -2, value);
            corners[^1] = further.Value < mirrored.Value ? further : mirrored;
            return;
        }

        if (mirrored.Value < second.Value)
        {
            corners[^1] = mirrored;
            return;
        }

        var nearer = Corner.Between(centre, worst.Point, mirrored.Value < worst.Value ? -0.5 : 0.5, value);
        if (nearer.Value < Math.Min(mirrored.Value, worst.Value))
        {
            corners[^1] = nearer;
            return;
        }

        for (int corner = 1; corner < corners.Length; corner++)
        {
            corners[corner] = Corner.Between(best.Point, corners[corner].Point, 0.5, value);
        }
    }

    private readonly record struct Corner(double[] Point, double Value)
    {
        public static Corner At(double[] point, Func<double[], double> value) => new(point, value(point) is var found && double.IsNaN(found) ? double.PositiveInfinity : found);

        /// <summary>The point on the line from one to another: 0 at the first, 1 at the second, below 0 beyond the first.</summary>
        public static Corner Between(double[] from, double[] to, double share, Func<double[], double> value) =>
            At([.. from.Zip(to, (a, b) => a + (share * (b - a)))], value);
    }
}

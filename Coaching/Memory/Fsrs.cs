namespace CoachBot.Coaching.Memory;

/// <summary>
/// FSRS-6, the Free Spaced Repetition Scheduler of the open-spaced-repetition project: how a memory fades, and what a review does to it. Pure.
/// </summary>
/// <remarks>
/// Symbols: S stability in days, D difficulty 1 to 10, R recall 0 to 1, t days since the last review, G grade 1 to 4, r desired recall 0 to 1,
/// w0 to w20 weights, e Euler's number, F the factor that makes R(S, S) = 0.9. A dash marks a value after the review.
/// </remarks>
/// <param name="w">The weights.</param>
/// <param name="hasShortTerm">Whether a review on the day of the last has a rule of its own; without, it is an ordinary one with R = 1.</param>
public sealed class Fsrs(FsrsWeights w, bool hasShortTerm = true)
{
    /// <summary>The least stability there is, in days.</summary>
    public const double LeastStability = 0.001;

    /// <summary>The most stability there is, in days, and the longest interval.</summary>
    public const int MostStability = 36_500;

    // F = 0.9^(-1/w20) - 1
    private readonly double factor = Math.Pow(0.9, -1 / w[20]) - 1;

    // e^w8, and e^(w17 w18): the least a lapse divides S by.
    private readonly double growth = Math.Exp(w[8]);
    private readonly double leastLoss = Math.Exp(w[17] * w[18]);

    /// <summary>The share of such memories that are recalled, 0 to 1.</summary>
    /// <param name="stability">S, in days.</param>
    /// <param name="days">t, from 0.</param>
    public double Recall(double stability, double days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);

        // R(t, S) = (1 + F t/S)^(-w20)
        return Math.Pow(1 + (factor * days / stability), -w[20]);
    }

    /// <summary>The days after which recall has fallen to a share: the inverse of <see cref="Recall"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="recall"/> is not above 0 and below 1.</exception>
    public double DaysUntil(double stability, double recall) => recall is > 0 and < 1
        ? stability * (Math.Pow(recall, -1 / w[20]) - 1) / factor // I(r, S) = S (r^(-1/w20) - 1)/F
        : throw new ArgumentOutOfRangeException(nameof(recall), recall, "A desired recall is above 0 and below 1.");

    /// <summary>Whole days from a review to the next, 1 to 36,500: <see cref="DaysUntil"/>, rounded half up.</summary>
    public int Interval(double stability, double recall) =>
        (int)Math.Clamp(Math.Round(DaysUntil(stability, recall), MidpointRounding.AwayFromZero), 1, MostStability);

    /// <summary>The state after a review.</summary>
    /// <param name="before">The state after the review before it; null for the first.</param>
    /// <param name="days">t, whole days between the two, from 0; not looked at for the first.</param>
    /// <param name="grade">G.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is below 0, or <paramref name="grade"/> is none.</exception>
    public MemoryState Review(MemoryState? before, int days, Grade grade)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        if (grade is < Grade.Again or > Grade.Easy)
        {
            throw new ArgumentOutOfRangeException(nameof(grade), grade, "A grade is 1 to 4.");
        }

        // S = w[G-1], D = D0(G) within 1 to 10
        var (stability, difficulty) = before is not { } state
            ? (w[(int)grade - 1], FirstDifficulty(grade))
            : (NextStability(state, days, grade), NextDifficulty(state.Difficulty, grade));
        return new(Math.Clamp(stability, LeastStability, MostStability), Math.Clamp(difficulty, 1, 10));
    }

    // D0(G) = w4 - e^(w5 (G-1)) + 1
    private double FirstDifficulty(Grade grade) => w[4] - Math.Exp(w[5] * ((int)grade - 1)) + 1;

    // dD = -w6 (G-3); D* = D + dD (10-D)/9; D' = w7 D0(4) + (1-w7) D*. D0(4) is not held within 1 to 10 here.
    private double NextDifficulty(double difficulty, Grade grade)
    {
        double change = -w[6] * ((int)grade - 3);
        double damped = difficulty + (change * (10 - difficulty) / 9);
        return (w[7] * FirstDifficulty(Grade.Easy)) + ((1 - w[7]) * damped);
    }

    private double NextStability(MemoryState state, int days, Grade grade)
    {
        if (days == 0 && hasShortTerm)
        {
            return SameDay(state.Stability, grade);
        }

        double recall = Recall(state.Stability, days);
        return grade == Grade.Again ? Lapsed(state, recall) : Recalled(state, recall, grade);
    }

    // S' = S [1 + e^w8 (11-D) S^(-w9) (e^(w10 (1-R)) - 1) h b]; h = w15 for Hard, b = w16 for Easy, else 1
    private double Recalled(MemoryState state, double recall, Grade grade)
    {
        double weight = grade switch { Grade.Hard => w[15], Grade.Easy => w[16], _ => 1 };
        double gain = growth * (11 - state.Difficulty) * Math.Pow(state.Stability, -w[9]) * (Math.Exp(w[10] * (1 - recall)) - 1) * weight;
        return state.Stability * (1 + gain);
    }

    // S' = w11 D^(-w12) ((S+1)^w13 - 1) e^(w14 (1-R)), at most S / e^(w17 w18), or S without short term
    private double Lapsed(MemoryState state, double recall)
    {
        double left = w[11] * Math.Pow(state.Difficulty, -w[12]) * (Math.Pow(state.Stability + 1, w[13]) - 1) * Math.Exp(w[14] * (1 - recall));
        return Math.Min(left, hasShortTerm ? state.Stability / leastLoss : state.Stability);
    }

    // k = e^(w17 (G-3+w18)) S^(-w19); S' = S k for Again, else S max(k, 1)
    private double SameDay(double stability, Grade grade)
    {
        double k = Math.Exp(w[17] * ((int)grade - 3 + w[18])) * Math.Pow(stability, -w[19]);
        return stability * (grade == Grade.Again ? k : Math.Max(k, 1));
    }
}

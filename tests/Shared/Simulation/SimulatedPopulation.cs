using CoachBot.Coaching.Memory;

namespace CoachBot.Tests.Shared.Simulation;

/// <summary>Populations that remember in another way than the published weights say.</summary>
public static class SimulatedPopulation
{
    /// <summary>A model whose weights are drawn around the published ones: the stabilities after a first review and the decay differ most.</summary>
    public static MemoryModel Draw(int seed)
    {
        var chance = new Random(seed);
        double shift = 0.6 * Normal(chance);
        double[] values = [.. FsrsWeights.Default.Values.Select((weight, place) => Math.Clamp(weight * Math.Exp(Spread(place, shift, chance)), FsrsWeights.Bounds[place].Low, FsrsWeights.Bounds[place].High))];
        return new(new(1), new(values));
    }

    private static double Spread(int place, double shift, Random chance) => place switch
    {
        <= 3 => shift + (0.3 * Normal(chance)),
        20 => 0.4 * Normal(chance),
        8 => 0.1 * Normal(chance),
        11 => 0.2 * Normal(chance),
        _ => 0.05 * Normal(chance),
    };

    // Box and Muller.
    private static double Normal(Random chance) => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}

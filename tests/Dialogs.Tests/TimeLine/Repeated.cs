using CsCheck;

namespace CoachBot.Dialogs.Tests.TimeLine;

/// <summary>Runs a property over the same made-up values every time.</summary>
internal static class Repeated
{
    private const int Count = 500;

    public static void Each<T>(this Gen<T> values, Action<T> check)
    {
        var chance = new PCG(1);
        for (int index = 0; index < Count; index++)
        {
            check(values.Generate(chance, null, out _));
        }
    }

    public static void Each<T>(this Gen<T> values, Func<T, bool> holds) => values.Each(value => Assert.True(holds(value), $"It does not hold for {value}."));

    public static void Each<T1, T2>(this Gen<(T1 First, T2 Second)> values, Func<T1, T2, bool> holds) =>
        values.Each(value => holds(value.First, value.Second));

    public static void Each<T1, T2, T3, T4>(this Gen<(T1 First, T2 Second, T3 Third, T4 Fourth)> values, Func<T1, T2, T3, T4, bool> holds) =>
        values.Each(value => holds(value.First, value.Second, value.Third, value.Fourth));
}

namespace CoachBot.Dialogs.TimeLine;

/// <summary>Reads numbers in Chinese numerals: 九, 十二, 四十五, 一百二十.</summary>
internal static class ChineseNumber
{
    // 一共, 一样, 一起 … are words, not ones.
    private const string NotCounted = "共样致些下直般起定";
    private const string Numerals = "零一二三四五六七八九";

    public static int? Digit(char character) => character switch
    {
        '〇' => 0,
        '两' or '俩' or '兩' => 2,
        _ => Numerals.IndexOf(character) is var value and >= 0 ? value : null,
    };

    /// <summary>The number and its end; null when there is none at this position.</summary>
    public static (int Value, int End)? Scan(Source source, int at)
    {
        if (source[at] == '一' && NotCounted.Contains(source[at + 1]))
        {
            return null;
        }

        int start = at, value = 0;
        int? digit = null;
        for (; at - start < 7; at++)
        {
            int power = source[at] switch { '十' => 10, '廿' => 10, '百' => 100, _ => 0 };
            if (power > 0)
            {
                // 百分之 opens a percentage.
                if (power == 100 && digit is null)
                {
                    break;
                }

                value += (source[at] == '廿' ? 2 : digit ?? 1) * power;
                digit = null;
            }
            else if (Digit(source[at]) is { } next && digit is null or 0)
            {
                digit = next;
            }
            else
            {
                break;
            }
        }

        return at == start ? null : (value + (digit ?? 0), at);
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoachBot.Cards.Schema;

/// <summary>Where a point stands on the axis to the right: a date or a number, and on the wire just that.</summary>
[JsonConverter(typeof(AxisValueConverter))]
public readonly record struct AxisValue
{
    private readonly int number;

    private AxisValue(string? date, int number) => (Date, this.number) = (date, number);

    /// <summary>The date, ISO 8601; null for a number.</summary>
    public string? Date { get; }

    /// <summary>A date, ISO 8601.</summary>
    public static implicit operator AxisValue(string date) => new(date, 0);

    /// <summary>A number.</summary>
    public static implicit operator AxisValue(int number) => new(null, number);

    /// <inheritdoc/>
    public override string ToString() => Date ?? number.ToString(CultureInfo.InvariantCulture);

    internal sealed class AxisValueConverter : JsonConverter<AxisValue>
    {
        public override AxisValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Number ? reader.GetInt32() : reader.GetString() ?? throw new JsonException("A point stands nowhere.");

        public override void Write(Utf8JsonWriter writer, AxisValue value, JsonSerializerOptions options)
        {
            if (value.Date is { } date)
            {
                writer.WriteStringValue(date);
            }
            else
            {
                writer.WriteNumberValue(value.number);
            }
        }
    }
}

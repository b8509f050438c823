using System.Collections.Immutable;
using System.Globalization;
using CoachBot.Cards.Schema;
using NodaTime.Text;

namespace CoachBot.Cards;

/// <summary>Draws one <see cref="Field"/> of a form, with what is wrong with it right under it.</summary>
internal static class FormField
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    public static IEnumerable<Element> Draw(Field field) => PressData.Names.Contains(field.Id)
        ? throw new ArgumentException($"A field has the id \"{field.Id}\"; it would overwrite that part of the press.", nameof(field))
        : [Input(field) with { Placeholder = field.Placeholder }, .. Lines.Error(field.Error)];

    private static Input Input(Field field) => field switch
    {
        TextField f => new InputText(f.Id, f.Label, f.Value, f.MaxLength) { IsMultiline = f.Multiline ? true : null },
        AmountField f => AsEntered(f), // "1.5", "45m" and "1:30" are amounts, and a number input would refuse them
        NumberField f when IsNumber(f.Value, out var number) => new InputNumber(f.Id, f.Label, number, f.Min, f.Max),
        DateField f when IsDate(f.Value) => new InputDate(f.Id, f.Label, f.Value, f.Min, f.Max),
        TimeField f when IsTime(f.Value) => new InputTime(f.Id, f.Label, f.Value),
        NumberField or DateField or TimeField => AsEntered(field),
        ChoiceField f => Choices(f, f.Choices, f.IsOpen),
        ManyField f => Choices(f, f.Choices, f.IsOpen) with { IsMultiSelect = true },
        PersonField f => new InputChoiceSet(f.Id, f.Label, f.Value, []) { ChoicesData = DataQuery.People },
        PeopleField f => new InputChoiceSet(f.Id, f.Label, f.Value, []) { ChoicesData = DataQuery.People, IsMultiSelect = true },
        SearchField f => new InputChoiceSet(f.Id, f.Label, f.Value, []) { ChoicesData = new(f.Dataset), Style = ChoiceStyle.Filtered },
        _ => throw new NotSupportedException($"No input is drawn for a {field.GetType().Name}."),
    };

    private static InputChoiceSet Choices(Field field, ImmutableArray<FieldChoice> choices, bool isOpen) => new(field.Id, field.Label, field.Value, [.. choices.Select(Choice)])
    {
        Style = isOpen ? ChoiceStyle.Expanded : null,
        Wrap = isOpen ? true : null,
    };

    /// <summary>A number, date or time input would drop what is none, and the person could not see what to correct.</summary>
    private static InputText AsEntered(Field field) => new(field.Id, field.Label, field.Value, Field.ShortLength);

    private static bool IsNumber(string? value, out int? number)
    {
        var isNumber = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed);
        number = isNumber ? parsed : null;
        return isNumber || value is null;
    }

    private static bool IsDate(string? value) => value is null || LocalDatePattern.Iso.Parse(value).Success;

    private static bool IsTime(string? value) => value is null || Clock.Parse(value).Success;

    private static Choice Choice(FieldChoice choice) => choice.Value.Contains(',', StringComparison.Ordinal)
        ? throw new ArgumentException($"A choice has the value \"{choice.Value}\"; a comma separates values on the wire.", nameof(choice))
        : new(choice.Title, choice.Value);
}

namespace CoachBot.Dialogs.Forms;

/// <summary>The forms a person has under way: the one that is being asked on top, the others waiting under it.</summary>
public static class FormStack
{
    /// <summary>Forms kept under way; the oldest gives way to a fourth.</summary>
    public const int MostForms = 3;

    /// <summary>The form on top, or null when none is open.</summary>
    public static Form? OnTop(Exchange exchange) => exchange.Person.Forms.IsEmpty ? null : Top(exchange).Form;

    /// <summary>The form on top and how far it is. There must be one.</summary>
    public static (Form Form, FormState State) Top(Exchange exchange) =>
        (FormCatalogue.Get(exchange.Person.Forms[^1].Form), exchange.Person.Forms[^1]);

    /// <summary>Puts a form on top; a blank one of its kind gives way, and so does the oldest when there are too many.</summary>
    public static Exchange Push(FormState state, Exchange exchange)
    {
        var form = FormCatalogue.Get(state.Form);
        var others = exchange.Person.Forms.RemoveAll(other => other.Form == state.Form && form.IsBlank(other));
        return exchange.With(exchange.Person with { Forms = [.. others.TakeLast(MostForms - 1), state] });
    }

    /// <summary>Changes the form on top.</summary>
    public static Exchange Replace(FormState state, Exchange exchange)
    {
        var forms = exchange.Person.Forms;
        var touched = state with { Touched = exchange.Turn.Circumstances.Now };
        return exchange.With(exchange.Person with { Forms = forms.SetItem(forms.Length - 1, touched) });
    }

    /// <summary>Takes the form on top away.</summary>
    public static Exchange Drop(Exchange exchange) =>
        exchange.With(exchange.Person with { Forms = exchange.Person.Forms.RemoveAt(exchange.Person.Forms.Length - 1) });

    /// <summary>The exchange without the form that a card just did the work of: the topmost of its kind, if nothing was typed into it.</summary>
    public static Exchange DropBlank(Form form, Exchange exchange)
    {
        var forms = exchange.Person.Forms;
        return forms.LastOrDefault(state => state.Form == form.Id && form.IsBlank(state)) is { } blank
            ? exchange.With(exchange.Person with { Forms = forms.Remove(blank) })
            : exchange;
    }
}

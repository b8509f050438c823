using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Forms;

/// <summary>Leads a person through the form on top of the list, in chat. What comes next is derived from the answers every time.</summary>
public static class FormEngine
{
    /// <summary>Forms kept under way; the oldest gives way to a fourth.</summary>
    public const int MostForms = 3;

    /// <summary>Refused answers after which ways out are offered.</summary>
    private const int MissesBeforeHelp = 3;

    /// <summary>Opens a form, as its card or with its first question. A form of the same kind that is under way gives way.</summary>
    public static Exchange Open(Form form, Exchange exchange)
    {
        var opened = Begin(form, exchange);
        return form.OpensAsCard ? form.ShowCard(FormDraft.Empty, opened) : Ask(opened);
    }

    /// <summary>Puts a blank form on top of the list without asking anything.</summary>
    public static Exchange Begin(Form form, Exchange exchange) => Put(FormState.Begin(form.Id, exchange.Turn.Circumstances.Now), exchange);

    /// <summary>Answers a slot of the form on top without asking anything.</summary>
    public static Exchange Fill(string slot, string value, Exchange exchange) => Put(Top(exchange).State.With(slot, value), exchange);

    /// <summary>Opens a form with a typed line; a line that cannot be right opens nothing.</summary>
    public static Exchange OpenWith(string line, Form form, Exchange exchange)
    {
        var begun = FormState.Begin(form.Id, exchange.Turn.Circumstances.Now);
        return form.ReadLine(line, begun, exchange) switch
        {
            { State: { } read } => Continue(form, null, read, exchange),
            { Error: { } error } => exchange.Say(error(exchange.Texts)),
            _ => Open(form, exchange),
        };
    }

    /// <summary>Takes a message as the answer to the question asked.</summary>
    public static Exchange Answer(string text, Exchange exchange)
    {
        var (form, state) = Top(exchange);
        return Read(text, form, state, exchange) switch
        {
            { State: { } answered } => Continue(form, state, answered, exchange),
            { Error: { } error } => Miss(error, state, exchange),
            _ => throw new InvalidOperationException($"Form {form.Id} neither read nor refused an answer."),
        };
    }

    /// <summary>Whether the form on top would take a message as its answer.</summary>
    public static bool Accepts(string text, Exchange exchange)
    {
        var (form, state) = Top(exchange);
        return Read(text, form, state, exchange).State is not null;
    }

    /// <summary>Takes the last answer back and asks again.</summary>
    public static Exchange Back(Exchange exchange)
    {
        var (_, state) = Top(exchange);
        return state.Answers.IsEmpty
            ? Ask(exchange.Say(exchange.Texts.NothingToGoBackTo))
            : Ask(Put(state with { Answers = state.Answers.RemoveAt(state.Answers.Length - 1), Misses = 0 }, exchange));
    }

    /// <summary>Leaves the question out, where that is possible.</summary>
    public static Exchange Skip(Exchange exchange)
    {
        var (form, state) = Top(exchange);
        if (!state.Unclear.IsEmpty)
        {
            return Continue(form, state, state with { Unclear = state.Unclear.RemoveAt(0), Misses = 0 }, exchange);
        }

        return form.Next(state, exchange) is { Optional: true } slot
            ? Continue(form, state, state.With(slot.Id, ""), exchange)
            : Ask(exchange.Say(exchange.Texts.CannotSkip));
    }

    /// <summary>Gives up every form under way.</summary>
    public static Exchange Cancel(Exchange exchange) =>
        exchange.With(exchange.Person with { Forms = [] }).Say(exchange.Texts.Cancelled);

    /// <summary>Explains the form and the question, and asks again.</summary>
    public static Exchange Help(Exchange exchange)
    {
        var (form, state) = Top(exchange);
        var help = form.Next(state, exchange)?.Help ?? form.Help;
        return Ask(exchange.Say($"{help(exchange.Texts)}\n\n{exchange.Texts.FormHelp}"));
    }

    /// <summary>Asks every question of the form on top, one after the other.</summary>
    public static Exchange OneByOne(Exchange exchange) => Ask(Put(Top(exchange).State with { OneByOne = true }, exchange));

    /// <summary>Offers the form on top again, after something else came between; a blank one only once.</summary>
    public static Exchange OfferAgain(Exchange exchange)
    {
        if (exchange.Person.Forms.IsEmpty)
        {
            return exchange;
        }

        var (form, state) = Top(exchange);
        return state is { IsBlank: true, Offers: > 0 }
            ? OfferAgain(Drop(form.Id, exchange))
            : Ask(Put(state with { Offers = state.Offers + 1 }, exchange), exchange.Texts.BackTo(form.Name(exchange.Texts)));
    }

    /// <summary>Asks the question that comes next.</summary>
    public static Exchange Ask(Exchange exchange) => Ask(exchange, null);

    /// <summary>The exchange without a form of this kind under way.</summary>
    public static Exchange Drop(string form, Exchange exchange) =>
        exchange.With(exchange.Person with { Forms = exchange.Person.Forms.RemoveAll(state => state.Form == form) });

    private static LineReading Read(string text, Form form, FormState state, Exchange exchange)
    {
        if (!state.Unclear.IsEmpty)
        {
            return form.Clarify(state.Unclear[0], text, state, exchange);
        }

        if (form.ReadLine(text, state, exchange) is { } line)
        {
            return line;
        }

        return form.Next(state, exchange) is not { } slot
            ? LineReading.Refuse(form.WholeQuestion)
            : slot.Accept(text, exchange.Turn) is { Value: { } value } ? LineReading.Of(state.With(slot.Id, value))
            : LineReading.Refuse(slot.Accept(text, exchange.Turn).Error!);
    }

    /// <param name="before">What holds if the answers together cannot be right; null when the form was not open.</param>
    private static Exchange Continue(Form form, FormState? before, FormState state, Exchange exchange)
    {
        if (!state.Unclear.IsEmpty || form.Next(state, exchange) is not null)
        {
            return Ask(Put(state, exchange));
        }

        if (form.Rule(state, exchange) is { } error)
        {
            return before is null ? exchange.Say(error(exchange.Texts)) : Miss(error, before, exchange);
        }

        return OfferAgain(form.Finish(state, Drop(form.Id, exchange)));
    }

    private static Exchange Ask(Exchange exchange, string? opening)
    {
        var (form, state) = Top(exchange);
        var question = QuestionOf(form, state, exchange);
        return exchange.Say(opening is null ? question.Text : $"{opening} {question.Text}", question.Suggestions);
    }

    private static Question QuestionOf(Form form, FormState state, Exchange exchange)
    {
        if (!state.Unclear.IsEmpty)
        {
            return form.Ask(state.Unclear[0], state, exchange);
        }

        return form.Next(state, exchange) is { } slot
            ? new(slot.Question(exchange.Texts), [.. slot.Suggestions(exchange.Texts), .. Skippable(slot, exchange.Texts)])
            : new(form.WholeQuestion(exchange.Texts));
    }

    private static IEnumerable<string> Skippable(Slot slot, Texts texts) => slot.Optional ? [texts.SkipWord] : [];

    private static Exchange Miss(Phrase error, FormState state, Exchange exchange)
    {
        int misses = state.Misses + 1;
        string text = error(exchange.Texts);
        return Put(state with { Misses = misses }, exchange)
            .Say(misses < MissesBeforeHelp ? text : $"{text}\n\n{exchange.Texts.WaysOut}", misses < MissesBeforeHelp ? [] : [exchange.Texts.HelpWord, exchange.Texts.CancelWord]);
    }

    private static (Form Form, FormState State) Top(Exchange exchange) =>
        (FormCatalogue.Get(exchange.Person.Forms[^1].Form), exchange.Person.Forms[^1]);

    private static Exchange Put(FormState state, Exchange exchange)
    {
        var others = exchange.Person.Forms.RemoveAll(other => other.Form == state.Form);
        var touched = state with { Touched = exchange.Turn.Circumstances.Now };
        return exchange.With(exchange.Person with { Forms = [.. others.TakeLast(MostForms - 1), touched] });
    }
}

using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Forms;

/// <summary>Leads a person through the form on top of the list, in chat. What comes next is derived from the answers every time.</summary>
public static class FormEngine
{
    /// <summary>Refused answers after which ways out are offered.</summary>
    private const int MissesBeforeHelp = 3;

    /// <summary>Opens a form, as its card or with its first question. A blank one of the same kind gives way; others wait under it.</summary>
    public static Exchange Open(Form form, Exchange exchange)
    {
        var opened = Begin(form, exchange);
        return form.OpensAsCard ? form.ShowCard(FormDraft.Empty, opened) : Ask(opened);
    }

    /// <summary>Puts a blank form on top of the list without asking anything.</summary>
    public static Exchange Begin(Form form, Exchange exchange) => FormStack.Push(FormState.Begin(form.Id, exchange.Turn.Circumstances.Now), exchange);

    /// <summary>Answers a slot of the form on top without asking anything.</summary>
    public static Exchange Fill(string slot, string value, Exchange exchange) => FormStack.Replace(FormStack.Top(exchange).State.With(slot, value), exchange);

    /// <summary>Opens a form with a typed line; a line that cannot be right opens nothing.</summary>
    public static Exchange OpenWith(string line, Form form, Exchange exchange)
    {
        var begun = FormState.Begin(form.Id, exchange.Turn.Circumstances.Now);
        return form.ReadLine(line, begun, exchange) switch
        {
            { State: { } read } => Continue(form, null, read, FormStack.Push(begun, exchange)),
            { Error: { } error } => exchange.Say(error(exchange.Texts)),
            _ => Open(form, exchange),
        };
    }

    /// <summary>Takes a message as the answer to the question asked.</summary>
    public static Exchange Answer(string text, Exchange exchange)
    {
        var (form, state) = FormStack.Top(exchange);
        return form.Leads ? form.Lead(FormMove.Answer, text, exchange) : Read(text, form, state, exchange) switch
        {
            { State: { } answered } => Continue(form, state, answered, exchange),
            { Error: { } error, Instead: var instead } => Miss(error, state, exchange, instead),
            _ => throw new InvalidOperationException($"Form {form.Id} neither read nor refused an answer."),
        };
    }

    /// <summary>Whether the form on top would take a message as its answer.</summary>
    public static bool Accepts(string text, Exchange exchange)
    {
        var (form, state) = FormStack.Top(exchange);
        return form.Leads || Read(text, form, state, exchange).State is not null;
    }

    /// <summary>Takes the last answer back and asks again. What was said in one line is taken back with `cancel` only.</summary>
    public static Exchange Back(Exchange exchange)
    {
        var (form, state) = FormStack.Top(exchange);
        return form.Leads ? form.Lead(FormMove.Back, "", exchange)
            : state.Unclear.IsEmpty && !state.Answers.IsEmpty && (state.OneByOne || !form.OpensAsCard)
            ? Ask(FormStack.Replace(state with { Answers = state.Answers.RemoveAt(state.Answers.Length - 1), Misses = 0 }, exchange))
            : Ask(exchange.Say(exchange.Texts.NothingToGoBackTo));
    }

    /// <summary>
    /// Leaves the question out, where that is possible; when nothing is left then, nothing is saved. Where it is not possible, the word
    /// may be the answer: "none".
    /// </summary>
    public static Exchange Skip(string word, Exchange exchange)
    {
        var (form, state) = FormStack.Top(exchange);
        if (form.Leads)
        {
            return form.Lead(FormMove.Skip, "", exchange);
        }

        if (!state.Unclear.IsEmpty)
        {
            var rest = state with { Unclear = state.Unclear.RemoveAt(0), Misses = 0 };
            return form.IsBlank(rest) ? OfferAgain(FormStack.Drop(exchange).Say(exchange.Texts.Cancelled)) : Continue(form, state, rest, exchange);
        }

        return form.Next(state, exchange) is { Optional: true } slot
            ? Continue(form, state, state.With(slot.Id, ""), exchange)
            : Accepts(word, exchange) ? Answer(word, exchange)
            : Ask(exchange.Say(exchange.Texts.CannotSkip));
    }

    /// <summary>Gives up every form under way; one that has saved its answers is stopped alone.</summary>
    public static Exchange Cancel(Exchange exchange) => FormStack.Top(exchange).Form is { Leads: true } form
        ? OfferAgain(form.Lead(FormMove.Stop, "", exchange))
        : exchange.With(exchange.Person with { Forms = [] }).Say(exchange.Texts.Cancelled);

    /// <summary>Explains the form and the question, and asks again.</summary>
    public static Exchange Help(Exchange exchange)
    {
        var (form, state) = FormStack.Top(exchange);
        if (form.Leads)
        {
            return form.Lead(FormMove.Help, "", exchange);
        }

        var help = form.Next(state, exchange)?.Help ?? form.Help;
        return Ask(exchange.Say($"{help(exchange.Texts)}\n\n{exchange.Texts.FormHelp}"));
    }

    /// <summary>Asks every question of the form on top, one after the other.</summary>
    public static Exchange OneByOne(Exchange exchange) => Ask(FormStack.Replace(FormStack.Top(exchange).State with { OneByOne = true }, exchange));

    /// <summary>Offers the form on top again, after something else came between; a blank one only once, one by the way never.</summary>
    public static Exchange OfferAgain(Exchange exchange)
    {
        if (exchange.Person.Forms.IsEmpty || FormStack.Top(exchange) is not { Form: { Insists: true } form, State: var state })
        {
            return exchange;
        }

        return form.IsBlank(state) && state.Offers > 0
            ? OfferAgain(FormStack.Drop(exchange))
            : Ask(FormStack.Replace(state with { Offers = state.Offers + 1 }, exchange), form.Name);
    }

    /// <summary>Asks the question that comes next.</summary>
    public static Exchange Ask(Exchange exchange) => Ask(exchange, null);

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
            : LineReading.Of(slot.Accept(text, exchange.Turn), slot, state);
    }

    /// <param name="before">What holds if the answers together cannot be right; null when the form was not open before.</param>
    private static Exchange Continue(Form form, FormState? before, FormState state, Exchange exchange)
    {
        if (!state.Unclear.IsEmpty || form.Next(state, exchange) is not null)
        {
            return Ask(FormStack.Replace(state, exchange));
        }

        if (form.Rule(state, exchange) is { } error)
        {
            return before is null ? FormStack.Drop(exchange).Say(error(exchange.Texts)) : Miss(error, before, exchange);
        }

        return OfferAgain(form.Finish(state, FormStack.Drop(exchange)));
    }

    private static Exchange Ask(Exchange exchange, Phrase? again)
    {
        var (form, state) = FormStack.Top(exchange);
        if (form.Leads)
        {
            return form.Lead(again is null ? FormMove.Ask : FormMove.AskAgain, "", exchange);
        }

        var question = QuestionOf(form, state, exchange);
        return exchange.Say(again is null ? question.Text : exchange.Texts.BackTo(again(exchange.Texts), question.Text), question.Suggestions);
    }

    private static Question QuestionOf(Form form, FormState state, Exchange exchange)
    {
        if (!state.Unclear.IsEmpty)
        {
            return form.Ask(state.Unclear[0], state, exchange);
        }

        return form.Next(state, exchange) is { } slot
            ? new(form.QuestionOf(slot, state, exchange), [.. slot.Suggestions(exchange.Texts), .. Skippable(slot, exchange.Texts)])
            : new(form.WholeQuestion(exchange.Texts));
    }

    private static IEnumerable<string> Skippable(Slot slot, Texts texts) => slot.Optional ? [texts.SkipWord] : [];

    private static Exchange Miss(Phrase error, FormState state, Exchange exchange, string? instead = null)
    {
        bool isStuck = state.Misses + 1 >= MissesBeforeHelp;
        string text = error(exchange.Texts);
        var missed = FormStack.Replace(state with { Misses = state.Misses + 1 }, exchange);
        return isStuck
            ? missed.Say($"{text}\n\n{exchange.Texts.WaysOut}", exchange.Texts.HelpWord, exchange.Texts.CancelWord)
            : missed.Say(text, instead is null ? [] : [instead]);
    }
}

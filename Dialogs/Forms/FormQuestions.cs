namespace CoachBot.Dialogs.Forms;

/// <summary>Derives what a form still has to ask.</summary>
public static class FormQuestions
{
    /// <summary>
    /// The first slot that applies and has no answer that would still be accepted today; null when nothing is left to ask. Optional
    /// slots of a form that opens as a card are asked only when the person chose to be asked one by one.
    /// </summary>
    public static Slot? Next(this Form form, FormState state, Exchange exchange) =>
        form.Slots.FirstOrDefault(slot => slot.AskIf(state, exchange) && state.Find(slot.Id) switch
        {
            null => !slot.Optional || !form.OpensAsCard || state.OneByOne,
            "" => !slot.Optional,
            var stored => slot.Accept(stored, exchange.Turn).Value is null,
        });
}

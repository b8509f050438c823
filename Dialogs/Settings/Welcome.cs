using CoachBot.Dialogs.Forms;

namespace CoachBot.Dialogs.Settings;

/// <summary>The first contact.</summary>
public static class Welcome
{
    /// <summary>Welcomes a person who was not yet: one card that says what the coach does and keeps, and asks one question.</summary>
    public static Exchange Once(Exchange exchange)
    {
        if (exchange.Person.Profile.Welcomed)
        {
            return exchange;
        }

        var met = exchange.With(exchange.Person with { Profile = exchange.Person.Profile with { Welcomed = true } });
        return met.Person.Profile.SellingEstimate is null
            ? EstimateForm.Instance.ShowCard(FormDraft.Empty, FormEngine.Begin(EstimateForm.Instance, met))
            : met.Say(met.Texts.WelcomeBack, met.Texts.HelpSuggestions);
    }
}

using CoachBot.Coaching.Plans;
using CoachBot.Coaching.Plans.Entries;
using CoachBot.Dialogs.Plans;
using CoachBot.Dialogs.Wording;

namespace CoachBot.Dialogs.Tests.Plans;

public sealed class KindNameTests
{
    [Fact]
    public void Every_kind_has_an_id_and_a_name_of_its_own()
    {
        string[] ids =
        [
            .. Enum.GetValues<RiskKind>().Select(kind => kind.Id()), .. Enum.GetValues<ObjectiveKind>().Select(kind => kind.Id()),
            .. Enum.GetValues<ResourceKind>().Select(kind => kind.Id()), .. Enum.GetValues<ActionKind>().Select(kind => kind.Id()),
        ];
        Assert.Distinct(ids);
        Assert.All(Texts.All, texts => Assert.Distinct(ids.Select(id => KindNames.Of(id, texts))));
    }
}

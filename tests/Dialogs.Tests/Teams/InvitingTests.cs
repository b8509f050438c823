using CoachBot.Dialogs.Tests.Roles;
using static CoachBot.Dialogs.Tests.Roles.Office;

namespace CoachBot.Dialogs.Tests.Teams;

/// <summary>A manager's team, from the first invitation on. Bo is a manager, Cy a rep.</summary>
public sealed class InvitingTests
{
    private readonly Office office = new Office().Gives(Ada, Bo, "manager").Names(Bo, "Bo 王").Names(Cy, "Cy Sample").Says(Bo, "hi").Says(Cy, "hi");

    [Fact]
    public void A_rep_is_invited_accepts_and_is_a_member()
    {
        office.Says(Bo, "team").Hears("Nobody is on your team yet.");
        office.Presses(Bo, "Invite", new() { ["who"] = Cy }).Hears("Done: I ask Cy Sample with their next message to me.").Hears("Cy Sample: invited on Mon 23 Nov, no answer yet");
        Assert.Null(office[Cy].Profile.Leader);
        office.Says(Cy, "hi").Hears("Bo 王 invites you to their team").Hears("Bo 王 never sees: the notes on your days");
        office.Presses(Cy, "Accept").Hears("You are on the team of Bo 王 now");
        Assert.Equal((Bo, null), (office[Cy].Profile.Leader?.ObjectId, office[Cy].Profile.Invitation));
        office.Says(Bo, "team").Hears("Cy Sample: member since Mon 23 Nov");
    }
}

using CoachBot.Coaching.Memory;
using NodaTime;

namespace CoachBot.Coaching.Reinforcement;

/// <summary>An objective that a person is to keep, and how well it is kept.</summary>
/// <param name="Aim">What is wanted.</param>
/// <param name="Memory">What is remembered; null when nothing was ever answered.</param>
public sealed record DrillNeed(DrillAim Aim, ObjectiveMemory? Memory)
{
    /// <summary>Weight times what is missing to the target; below 0 while recall is above it. Of what was never answered all is missing: its first answer tells where it stands.</summary>
    public double Priority(MemoryModel model, LocalDate day) => Aim.Weight * (Aim.Target.Share() - (Memory is null ? 0 : model.Recall(Memory, day)));
}

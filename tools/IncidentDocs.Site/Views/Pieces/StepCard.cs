using IncidentDocs.Site.Templates;

namespace IncidentDocs.Site.Views.Pieces;

/// <summary>One step of a runbook.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Id">Its id; the anchor.</param>
/// <param name="Phase">Diagnose, mitigate, verify, follow up.</param>
/// <param name="Role">Who does it.</param>
/// <param name="Action">What is done.</param>
/// <param name="Effect">Read, change or destructive.</param>
/// <param name="EffectId"><c>read</c>, <c>change</c>, <c>destructive</c>.</param>
/// <param name="Commands">The command, or its alternatives.</param>
[ViewModel]
public sealed partial record StepCard(
    int Number,
    string Id,
    Badge Phase,
    Link Role,
    RawHtml Action,
    Badge Effect,
    string EffectId,
    IReadOnlyList<CommandBlock> Commands
)
{
    /// <summary>The role's id, by which the steps of one role are shown.</summary>
    public string RoleId { get; init; } = string.Empty;

    /// <summary>What to do where there is no command.</summary>
    public RawHtml? Method { get; init; }

    /// <summary>What to make sure of before a destructive command.</summary>
    public RawHtml? Confirm { get; init; }

    /// <summary>What should then be seen.</summary>
    public RawHtml? Expect { get; init; }

    /// <summary>How to take it back.</summary>
    public RawHtml? Undo { get; init; }

    /// <summary>Whether it can't be taken back.</summary>
    public bool IsIrreversible { get; init; }

    /// <summary>A remark.</summary>
    public RawHtml? Note { get; init; }

    /// <summary>Forms of the command that would hurt.</summary>
    public IReadOnlyList<AvoidBlock> Avoid { get; init; } = [];

    /// <summary>What incidents and drills say of this step.</summary>
    public string? History { get; init; }
}

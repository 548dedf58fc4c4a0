namespace IncidentDocs.Site.Templates.Programs;

/// <summary>A template made ready to run: its steps as functions, its text as bytes. Filled once, after which it never changes.</summary>
internal sealed class TemplateProgram
{
    private Action<ProgramRun>[] _steps = [];

    /// <summary>How many places it needs: one for <c>it</c> and one for each loop within another.</summary>
    public int Places { get; private set; }

    /// <summary>Takes the steps; programs exist before their steps do, since they call each other.</summary>
    public void Fill(Action<ProgramRun>[] steps, int places) => (_steps, Places) = (steps, places);

    /// <summary>Runs the steps.</summary>
    public void Run(ProgramRun run)
    {
        foreach (var step in _steps)
        {
            step(run);
        }
    }
}

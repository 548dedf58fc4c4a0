using System.Collections.Frozen;

namespace IncidentDocs.Site.Templates.Programs;

/// <summary>
/// The built-in templates as programs, which write a page many times as fast as the template engine, and the same bytes (a test compares
/// them). A template of a handbook, one that includes such a one, and one with a form that no program knows are left to the engine.
/// </summary>
internal sealed class ProgramSet
{
    private readonly FrozenDictionary<string, TemplateProgram> _programs;

    private ProgramSet(FrozenDictionary<string, TemplateProgram> programs) => _programs = programs;

    /// <summary>No programs.</summary>
    public static ProgramSet None { get; } = new(FrozenDictionary<string, TemplateProgram>.Empty);

    /// <summary>Makes the programs.</summary>
    public static ProgramSet Of(TemplateSet templates, Words words)
    {
        var programs = templates
            .Paths.Where(path => templates.Find(path)!.IsBuiltIn)
            .ToDictionary(path => path, _ => new TemplateProgram(), StringComparer.Ordinal);
        // One that can't be made takes those with it that include it.
        var removed = true;
        while (removed)
        {
            removed = false;
            foreach (var (path, program) in programs.ToArray())
            {
                if (!Fill(program, templates.Find(path)!, words, programs, IsPartial(path)))
                {
                    removed = programs.Remove(path);
                }
            }
        }
        return new ProgramSet(programs.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The program of a template; null where only the engine runs it.</summary>
    public TemplateProgram? Find(string path) => _programs.GetValueOrDefault(path);

    private static bool IsPartial(string path) =>
        path.StartsWith("partials/", StringComparison.Ordinal);

    private static bool Fill(
        TemplateProgram program,
        ParsedTemplate template,
        Words words,
        Dictionary<string, TemplateProgram> programs,
        bool isPartial
    )
    {
        var names = new Names(isPartial);
        var compiler = new StatementCompiler(
            names,
            new ValueCompiler(names, words),
            name => programs.GetValueOrDefault($"partials/{name}.html")
        );
        if (compiler.Of(template.Script.Body?.Statements ?? []) is not { } steps)
        {
            return false;
        }
        program.Fill(steps, names.Places);
        return true;
    }
}

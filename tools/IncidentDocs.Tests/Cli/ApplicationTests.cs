using IncidentDocs.Cli;
using IncidentDocs.Cli.Commands;
using NodaTime;
using Xunit;

namespace IncidentDocs.Tests.Cli;

public sealed class ApplicationTests
{
    private readonly TestWorld _world = new();

    [Fact]
    public void TheVersionIsOneLineOnStandardOutput()
    {
        Assert.Equal(ExitCodes.Fine, _world.Run("--version"));
        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+[^\n]*\n$", _world.Out);
        Assert.Empty(_world.Error);
    }

    [Theory]
    [InlineData("biuld", "unknown command or argument: 'biuld'")]
    [InlineData("atc", "unknown command or argument: 'atc'; did you mean 'act'?")]
    [InlineData("act --verbos", "unknown option: '--verbos'; did you mean '--verbose'?")]
    [InlineData("act --as-of", "the option lacks a value: --as-of INSTANT")]
    [InlineData("act --as-of yesterday", "--as-of is no time: 'yesterday'")]
    [InlineData(
        "act --as-of 2026-01-01 --as-of 2026-01-02",
        "the option is given more than once: --as-of"
    )]
    [InlineData("act --lang fr", "--lang is ko or en: 'fr'")]
    [InlineData("--verbose", "no command is given")]
    [InlineData("--as-of never", "--as-of is no time: 'never'")]
    [InlineData("act --form xml", "--form is one of text|json: 'xml'")]
    [InlineData("act --form jsn", "--form is one of text|json: 'jsn'; did you mean 'json'?")]
    [InlineData("choose", "a required option is missing: --what yes|no")]
    [InlineData("choose --what yes", "an argument is missing: THING")]
    [InlineData("act --version", "unknown option: '--version'")]
    [InlineData("act @file", "unknown command or argument: '@file'")]
    [InlineData("act a\u001B[31mb", "unknown command or argument: 'a\\u001B[31mb'")]
    public void AWrongCallEndsWithTwoAndSaysWhatIsWrong(string line, string expected)
    {
        Assert.Equal(
            ExitCodes.CannotRun,
            _world.Run(line, _ => throw new InvalidOperationException("not run"))
        );
        Assert.StartsWith($"incidentdocs: {expected}", _world.Error, StringComparison.Ordinal);
        Assert.Matches("\nusage and examples: incidentdocs( act| choose)? --help\n$", _world.Error);
        Assert.Empty(_world.Out);
    }

    [Fact]
    public void NoArgumentsAtAllShowTheHelpOnStandardError()
    {
        Assert.Equal(ExitCodes.CannotRun, _world.Run(""));
        Assert.Contains("\nUsage\n  incidentdocs ", _world.Error, StringComparison.Ordinal);
        Assert.Empty(_world.Out);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ko")]
    public void HelpShowsUsageOptionsAndExamples(string language)
    {
        Assert.Equal(ExitCodes.Fine, _world.Run($"act --help --lang {language}", _ => 9));
        Assert.Empty(_world.Error);
        Verified.Match(_world.Out, "txt", language);
    }

    [Fact]
    public void TheHelpOfTheRootListsCommandsAndAnExampleOfEach()
    {
        Assert.Equal(ExitCodes.Fine, _world.Run("--help", _ => 9));
        Verified.Match(_world.Out, "txt");
    }

    [Fact]
    public void HelpIsGivenEvenWhereTheRestIsWrong()
    {
        Assert.Equal(ExitCodes.Fine, _world.Run("act --as-of nonsense --help", _ => 9));
        Assert.Contains("Usage", _world.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LANG", "ko_KR.UTF-8", "", true)]
    [InlineData("LANG", "KO", "", true)]
    [InlineData("LANG", "en_US.UTF-8", "", false)]
    [InlineData("LANG", "kok_IN", "", false)]
    [InlineData("LC_ALL", "ko", "", true)]
    [InlineData("LC_MESSAGES", "ko_KR", "", true)]
    [InlineData("LANG", "ko_KR.UTF-8", "--lang en", false)]
    [InlineData("LANG", "ko_KR.UTF-8", "--lang=en", false)]
    [InlineData("LANG", "C", "--lang ko", true)]
    [InlineData("LANG", "C", "--lang:ko", true)]
    [InlineData("LANG", "", "", false)]
    public void TheLanguageIsThatOfTheOptionOrElseOfTheLocale(
        string name,
        string value,
        string option,
        bool korean
    )
    {
        _world.Variables[name] = value;
        _world.Run($"act {option}", context => context.Refuse(new("한국어", "English")));
        Assert.Equal(korean ? "incidentdocs: 한국어\n" : "incidentdocs: English\n", _world.Error);
    }

    [Fact]
    public void TheFirstLocaleVariableThatIsSetDecides()
    {
        _world.Variables["LC_ALL"] = "C";
        _world.Variables["LANG"] = "ko_KR.UTF-8";
        _world.Run("act", context => context.Refuse(new("한국어", "English")));
        Assert.Contains("English", _world.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("act", null, "2026-03-04T05:02:00Z")]
    [InlineData("act", "1700000000", "2023-11-14T22:13:20Z")]
    [InlineData("act --as-of 2026-03-04T14:02:00+09:00", "1700000000", "2026-03-04T05:02:00Z")]
    [InlineData("act --as-of 2026-03-04T14:02+09:00", null, "2026-03-04T05:02:00Z")]
    [InlineData("act --as-of 2026-03-04T05:02:00.5Z", null, "2026-03-04T05:02:00Z")]
    [InlineData("act --as-of 2026-03-04T14:02", null, "2026-03-04T05:02:00Z")]
    [InlineData("act --as-of 2026-03-04", null, "2026-03-03T15:00:00Z")]
    public void NowIsTheOptionOrTheEpochOrTheClock(string line, string? epoch, string expected)
    {
        if (epoch is not null)
        {
            _world.Variables["SOURCE_DATE_EPOCH"] = epoch;
        }
        var seoul = DateTimeZoneProviders.Tzdb["Asia/Seoul"];
        Assert.Equal(
            0,
            _world.Run(line, context => Say(context, context.Now.In(seoul).ToString()))
        );
        Assert.Equal(expected, _world.Out);
    }

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("1.5")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999999")]
    public void AnEpochThatIsNoneEndsWithTwo(string epoch)
    {
        _world.Variables["SOURCE_DATE_EPOCH"] = epoch;
        Assert.Equal(ExitCodes.CannotRun, _world.Run("act", _ => 0));
        Assert.Contains("SOURCE_DATE_EPOCH", _world.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ABugEndsWithThreeInBothLanguagesAndWithoutATrace()
    {
        Assert.Equal(
            ExitCodes.Bug,
            _world.Run("act", _ => throw new InvalidOperationException("a\u001Bb"))
        );
        Assert.Contains("내부 오류", _world.Error, StringComparison.Ordinal);
        Assert.Contains("internal error", _world.Error, StringComparison.Ordinal);
        Assert.Contains(
            "InvalidOperationException: a\\u001Bb\n",
            _world.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("   at ", _world.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001B', _world.Error);
    }

    [Fact]
    public void ABugShowsItsTraceWhenAskedTo()
    {
        Assert.Equal(
            ExitCodes.Bug,
            _world.Run("act --verbose", _ => throw new InvalidOperationException("x"))
        );
        Assert.Contains("   at ", _world.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFailureOfTheFileSystemIsNoBug()
    {
        Assert.Equal(
            ExitCodes.CannotRun,
            _world.Run("act", _ => throw new IOException("no space left"))
        );
        Assert.Equal("incidentdocs: no space left\n", _world.Error);
    }

    [Theory]
    [InlineData("help")]
    [InlineData("version")]
    public void AFullDiskUnderStandardOutputIsNoBug(string mode)
    {
        using var process = TestProcess.Start($"{mode} > /dev/full");
        Assert.Matches("^incidentdocs: .*space", process.StandardError.ReadLine());
        process.WaitForExit();
        Assert.Equal(ExitCodes.CannotRun, process.ExitCode);
    }

    [Fact]
    public void AFolderThatIsGoneIsNoBug()
    {
        using var process = TestProcess.Start("help", "mkdir -p $$; cd $$; rmdir ../$$");
        Assert.NotNull(process.StandardOutput.ReadLine());
        process.WaitForExit();
        Assert.Equal(ExitCodes.Fine, process.ExitCode);
    }

    [Fact]
    public void AnInterruptionEndsWith130()
    {
        using var source = new CancellationTokenSource();
        Assert.Equal(
            ExitCodes.Interrupted,
            _world.Run("act", context => Interrupted(context, source), source.Token)
        );
        Assert.Equal("interrupted\n", _world.Error);
    }

    [Fact]
    public void ACancellationThatNobodyAskedForIsABug()
    {
        Assert.Equal(ExitCodes.Bug, _world.Run("act", _ => throw new OperationCanceledException()));
    }

    [Fact]
    public void EveryCommandHasAnExampleOrIsHidden()
    {
        var context = new CommandContext(_world.Surroundings, default, CancellationToken.None);
        var commands = CommandList.All.Select(create => create(context)).ToList();
        Assert.All(
            commands,
            command => Assert.True(command.Hidden || command.Examples.Length > 0, command.Name)
        );
        Assert.All(
            commands.SelectMany(command =>
                command.Examples.Select(example => (command.Name, example.Line))
            ),
            pair =>
                Assert.StartsWith($"incidentdocs {pair.Name}", pair.Line, StringComparison.Ordinal)
        );
    }

    private static int Say(CommandContext context, string text)
    {
        context.World.Out.Write(text);
        return 0;
    }

    private static int Interrupted(CommandContext context, CancellationTokenSource source)
    {
        source.Cancel();
        context.Cancel.ThrowIfCancellationRequested();
        return 0;
    }
}

using System.Collections.Immutable;
using IncidentDocs.Core.Diagnostics;
using IncidentDocs.Core.Facts;
using IncidentDocs.Core.Facts.OnCall;
using IncidentDocs.Core.Model;
using IncidentDocs.Core.Model.OnCall;
using IncidentDocs.Core.Model.People;
using IncidentDocs.Core.Text;
using NodaTime;

namespace IncidentDocs.Cli.Console;

/// <summary>Who is on call, for somebody who was woken: who, which number, until when, and who is next.</summary>
/// <param name="world">Where to.</param>
/// <param name="language">Language of the terminal.</param>
/// <param name="facts">The facts.</param>
internal sealed class OnCallText(Surroundings world, Language language, HandbookFacts facts)
{
    private readonly StyledWriter _out = new(world.Out, world.OutTraits.Value.HasColour);

    /// <summary>Writes the rosters at an instant.</summary>
    public void Write(ImmutableArray<Roster> rosters, Instant at)
    {
        for (var number = 0; number < rosters.Length; number++)
        {
            if (number > 0)
            {
                _out.EndLine();
            }
            Write(rosters[number], at);
        }
    }

    private void Write(Roster roster, Instant at)
    {
        var span = facts.OnCall.SpanAt(roster, at);
        var period =
            span.Period == OnCallPeriod.OnCall
                ? new Message("온콜", "on call")
                : new Message("업무 시간", "business hours");
        _out.Write(roster.Name.In(language), TextStyle.Strong)
            .Write($"  {OnCallWords.At(at, roster.Zone)} {roster.Zone.Id}, {period.In(language)}")
            .EndLine();
        if (span.Seats.IsEmpty)
        {
            Line(null, null, at);
        }
        foreach (var seat in span.Seats)
        {
            Line(NameOf(roster, seat), seat.Person, at);
            WriteOverride(seat);
        }
        WriteNext(roster, span);
    }

    private void WriteNext(Roster roster, OnCallSpan span)
    {
        var until = OnCallWords.At(span.To, roster.Zone);
        var next = facts.OnCall.SpanAt(roster, span.To).Primary;
        var then = next is { } person
            ? NameOf(person)
            : new Message("아무도 없음", "nobody").In(language);
        Say(
            new Message($"  {until}까지. 그다음: {then}", $"  until {until}, then {then}"),
            TextStyle.Plain
        );
        if (span.Seats.Length > 1 && span.Secondary is not null)
        {
            var minutes = (long)roster.EscalateAfter.TotalMinutes;
            Say(
                new Message(
                    $"  {minutes}분 안에 답이 없으면 다음 사람을 부를 것",
                    $"  no answer within {minutes} minutes: call the next one"
                ),
                TextStyle.Faint
            );
        }
    }

    private void WriteOverride(SeatAssignment seat)
    {
        if (seat.Override is { } cover)
        {
            var reason = cover.Reason is { } told ? $": {told.In(language)}" : "";
            Say(new Message($"    대신 섬{reason}", $"    covers{reason}"), TextStyle.Faint);
        }
    }

    private void Line(string? seat, Id<Person>? id, Instant at)
    {
        _out.Write($"  {seat ?? ""}{(seat is null ? "" : ": ")}");
        if (id is not { } person)
        {
            _out.Write(new Message("아무도 없음", "nobody").In(language), TextStyle.Error)
                .EndLine();
            return;
        }
        var number = facts.Catalog.People.Find(person)?.Channels.Phone?.Value;
        var phone = number is null ? null : PhoneText.Of(number);
        _out.Write(NameOf(person), TextStyle.Strong)
            .Write($"  {phone ?? new Message("전화번호 없음", "no telephone").In(language)}");
        if (facts.OnCall.Absences.At(person, at) is not null)
        {
            _out.Write(new Message("  (휴가)", "  (on leave)").In(language), TextStyle.Warning);
        }
        _out.EndLine();
    }

    private string NameOf(Roster roster, SeatAssignment seat) =>
        seat.Seat is { } id
            ? roster.Seats[roster.SeatIndex(id)].Name.In(language)
            : new Message("당번", "on duty").In(language);

    private string NameOf(Id<Person> person) =>
        facts.Catalog.People.Find(person)?.Name.In(language) ?? person.Value;

    private void Say(Message text, TextStyle style) =>
        _out.Write(text.In(language), style).EndLine();
}

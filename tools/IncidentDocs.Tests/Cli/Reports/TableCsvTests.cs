using IncidentDocs.Cli.Reports.Tables;
using Xunit;

namespace IncidentDocs.Tests.Cli.Reports;

public sealed class TableCsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+82 10", "'+82 10")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("=1,\"a\"", "\"'=1,\"\"a\"\"\"")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("한 줄\n두 줄", "\"한 줄\n두 줄\"")]
    [InlineData("plain - text = fine", "plain - text = fine")]
    [InlineData("", "")]
    public void ATextIsNeverAFormula(string text, string cell) =>
        Assert.Equal(cell, TableCsv.Cell(text));
}

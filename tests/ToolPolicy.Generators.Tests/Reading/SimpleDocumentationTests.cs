using System.Xml.Linq;
using ToolPolicy.Semantics.Reading;
using Xunit;

namespace ToolPolicy.Generators.Tests.Reading;

/// <summary>What is read without a reader of XML is what that reads, or is left to it.</summary>
public sealed class SimpleDocumentationTests
{
    [Theory]
    [InlineData(" <summary>Finds a patient.</summary>\n")]
    [InlineData(" <summary>\n Finds\n a patient.\n </summary>\n <param name=\"mrn\">Such as MRN-001.</param>\n <returns>The patient.</returns>\n")]
    [InlineData("<summary></summary>")]
    [InlineData("<summary>a > b, \"quoted\", \u00e9</summary><param name=\"a_1\">x</param>")]
    public void Simple_documentation_reads_as_XML_does(string xml)
    {
        XElement? simple = SimpleDocumentation.Parse(xml);
        Assert.NotNull(simple);
        Assert.Equal(Plain(XElement.Parse("<doc>" + xml + "</doc>")), Plain(simple));
    }

    [Theory]
    [InlineData("words <summary>a</summary>")]
    [InlineData("<summary>a <see cref=\"B\"/></summary>")]
    [InlineData("<summary>a &amp; b</summary>")]
    [InlineData("<summary>a</summary")]
    [InlineData("<summary>a</other>")]
    [InlineData("<summary>a")]
    [InlineData("<summary/>")]
    [InlineData("<param name='a'>b</param>")]
    [InlineData("<param name=\"a\" x=\"b\">c</param>")]
    [InlineData("<param name=\"a<b\">c</param>")]
    [InlineData("<inheritdoc cref=\"A\"/>")]
    [InlineData("<!-- a --><summary>b</summary>")]
    [InlineData("<summary>]]></summary>")]
    [InlineData("<summary>\u0001</summary>")]
    [InlineData("<summary>\ud83d\ude00</summary>")]
    public void Anything_else_is_left_to_a_reader_of_XML(string xml) => Assert.Null(SimpleDocumentation.Parse(xml));

    private static string Plain(XElement element) => element.ToString(SaveOptions.DisableFormatting).Replace("<summary />", "<summary></summary>", System.StringComparison.Ordinal);
}

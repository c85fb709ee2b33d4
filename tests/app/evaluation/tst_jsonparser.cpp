#include "app/evaluation/jsonparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace liaison;

class TestJsonParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNumbersAsWritten();
    void knowsTheLineAndColumnOfEverything();
    void decodesEscapes();
    void namesTheFirstSyntaxError_data();
    void namesTheFirstSyntaxError();
    void refusesWhatIsTooLargeOrTooDeep();
    void readsWhatIsJustWithinTheLimits();
    void writesTheCanonicalForm_data();
    void writesTheCanonicalForm();
};

void TestJsonParser::keepsNumbersAsWritten()
{
    const auto node = parseJson("[0.1, 1e400, -0, 12345678901234567890.10]");

    QVERIFY(node);
    QStringList texts;
    for (const JsonNode &item : node->items)
        texts.append(item.text);
    QCOMPARE(texts, (QStringList{u"0.1"_s, u"1e400"_s, u"-0"_s, u"12345678901234567890.10"_s}));
}

void TestJsonParser::knowsTheLineAndColumnOfEverything()
{
    const auto node = parseJson("\xEF\xBB\xBF{\r\n  \"\xE5\x90\x8D\xF0\xA0\xAE\xB7\": 1,\n\t\"b\": [true]}");

    QVERIFY(node);
    QCOMPARE(node->members.size(), 2);
    QCOMPARE(node->members.at(0).key, u"名𠮷"_s);
    QCOMPARE(node->members.at(0).value.line, 2);
    QCOMPARE(node->members.at(0).value.column, 9); // 𠮷 is one character
    QCOMPARE(node->members.at(1).value.items.at(0).line, 3);
    QCOMPARE(node->members.at(1).value.items.at(0).column, 8);
}

void TestJsonParser::decodesEscapes()
{
    const auto node = parseJson(R"("\"\\\/\b\f\n\r\t\u4e2d\uD842\uDFB7")");

    QVERIFY(node);
    QCOMPARE(node->text, u"\"\\/\b\f\n\r\t中𠮷"_s);
}

void TestJsonParser::namesTheFirstSyntaxError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem");

    const auto row = [](const char *name, const QByteArray &json, const QString &problem) {
        QTest::newRow(name) << json << problem;
    };
    row("empty", "",
        u"line 1, column 1: Expected a value (text in double quotes, number, list, object), "
        "found the end of the text."_s);
    row("comma at the end of an object", "{\n \"a\": 1,\n}",
        u"line 3, column 1: Expected a name in double quotes, found \"}\"."_s);
    row("comma at the end of a list", "[1,\n]", u"line 2, column 1: Expected a value"_s);
    row("comma forgotten", "{\"a\": 1\n \"b\": 2}",
        u"line 2, column 2: Expected \",\" or \"}\", found \"\"\"."_s);
    row("colon forgotten", "{\"a\" 1}",
        u"line 1, column 6: Expected \":\" after the name \"a\", found \"1\"."_s);
    row("bracket not closed", "[[1]",
        u"line 1, column 5: Expected \",\" or \"]\", found the end of the text."_s);
    row("two values", "{} {}", u"line 1, column 4: Expected the end of the text"_s);
    row("single quotes", "{'a': 1}", u"line 1, column 2: Expected a name in double quotes, found \"'\"."_s);
    row("Chinese quotes", "{“a”: 1}", u"line 1, column 2: Expected a name in double quotes, found \"“\"."_s);
    row("comment", "{ // why\n}", u"line 1, column 3: Expected a name in double quotes, found \"/\"."_s);
    row("NaN", "[NaN]",
        u"line 1, column 2: Expected a value (text in double quotes, number, list, object), "
        "found \"NaN\"."_s);
    row("Infinity", "[-Infinity]", u"line 1, column 3: Expected a digit, found \"I\"."_s);
    row("hexadecimal", "[0x10]", u"line 1, column 3: Expected \",\" or \"]\", found \"x\"."_s);
    row("superfluous 0", "[012]", u"line 1, column 3: A number must not begin with a superfluous 0."_s);
    row("no digit before the point", "[.5]", u"line 1, column 2: Expected a value"_s);
    row("no digit after the point", "[5.]", u"line 1, column 4: Expected a digit, found \"]\"."_s);
    row("no digit in the exponent", "[5e+]", u"line 1, column 5: Expected a digit, found \"]\"."_s);
    row("line break in a text", "[\"a\nb\"]",
        u"line 1, column 4: A text in double quotes must end on its line"_s);
    row("text not closed", "[\"a", u"line 1, column 4: The closing double quote is missing."_s);
    row("unknown escape", R"(["\x"])",
        u"line 1, column 4: Expected one of \" \\ / b f n r t u after a backslash"_s);
    row("escape at the end", "[\"\\", u"line 1, column 4: Expected one of"_s);
    row("short hexadecimal escape", R"(["\u12"])", u"Expected four hexadecimal digits after \\u."_s);
    row("half a character", R"(["\ud800x"])", u"The escape \\ud800 is half of a character."_s);
    row("wrong half", R"(["\udc00\ud800"])", u"The escape \\udc00 is half of a character."_s);
    row("two first halves", R"(["\ud800\ud800"])", u"The escape \\ud800 is half of a character."_s);
    row("NUL", QByteArray("[\0]", 3), u"found U+0000"_s);
    row("GB18030", "{\n\"a\": \"\xD6\xD0\xCE\xC4\"}", u"line 2, column 1: The text is not UTF-8."_s);
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"line 1, column 1: The text is not UTF-8."_s);
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", u"The text is not UTF-8."_s);
}

void TestJsonParser::namesTheFirstSyntaxError()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, problem);

    const auto node = parseJson(json);

    QVERIFY(!node);
    QVERIFY2(node.error().text().contains(problem), qPrintable(node.error().text()));
}

void TestJsonParser::refusesWhatIsTooLargeOrTooDeep()
{
    const auto deep = parseJson(QByteArray(MaxSchemeDepth + 1, '[') + QByteArray(MaxSchemeDepth + 1, ']'));
    const auto abyss = parseJson(QByteArray(MaxSchemeBytes, '['));
    const auto large = parseJson(QByteArray(MaxSchemeBytes + 1, ' '));

    QVERIFY(!deep);
    QCOMPARE(deep.error().text(), u"line 1, column 17: Brackets are nested more than 16 deep."_s);
    QVERIFY(!abyss);
    QVERIFY(!large);
    QCOMPARE(large.error().message, u"A scheme of 524,289 bytes is too large; at most 524,288 are read."_s);
}

void TestJsonParser::readsWhatIsJustWithinTheLimits()
{
    QVERIFY(parseJson(QByteArray(MaxSchemeDepth, '[') + QByteArray(MaxSchemeDepth, ']')));
    QVERIFY(parseJson(QByteArray(MaxSchemeBytes - 2, ' ') + "[]"));
    const auto many = parseJson("[0" + QByteArray(",0").repeated((MaxSchemeBytes - 3) / 2) + "]");
    QVERIFY(many);
    QCOMPARE(many->items.size(), (MaxSchemeBytes - 3) / 2 + 1);
}

void TestJsonParser::writesTheCanonicalForm_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("canonical");

    QTest::newRow("keys sorted, blanks gone")
        << QByteArray{"{ \"b\" : [1, 2],\n \"a\": {\"d\": null, \"c\": true} }"}
        << QByteArray{R"({"a":{"c":true,"d":null},"b":[1,2]})"};
    QTest::newRow("numbers in their shortest form")
        << QByteArray{"[4.0, 0.500, -0, 118.5]"} << QByteArray{"[4,0.5,0,118.5]"};
    QTest::newRow("texts as RFC 8785 escapes them") << QByteArray{R"(["\u4e2d\/\u0001\u001F\"\\\n"])"}
                                                    << QByteArray{"[\"中/\\u0001\\u001f\\\"\\\\\\n\"]"};
}

void TestJsonParser::writesTheCanonicalForm()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, canonical);
    const auto node = parseJson(json);
    QVERIFY(node);

    QCOMPARE(canonicalJson(*node), canonical);
}

QTEST_GUILESS_MAIN(TestJsonParser)
#include "tst_jsonparser.moc"

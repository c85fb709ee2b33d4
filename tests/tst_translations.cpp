#include <QFile>
#include <QList>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString Sources = QStringLiteral(LIAISON_SOURCES);

struct Message
{
    QString source = {};
    QStringList translations = {}; // several for plural forms
    bool isPlural = false;
    bool isFinished = true;
};

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QList<Message> messagesIn(QXmlStreamReader &reader)
{
    QList<Message> messages;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"message")
            messages.append(Message{.isPlural = reader.attributes().value(u"numerus"_s) == u"yes"});
        else if (reader.name() == u"source")
            messages.last().source = reader.readElementText();
        else if (reader.name() == u"numerusform")
            messages.last().translations.append(reader.readElementText());
        else if (reader.name() == u"translation") {
            messages.last().isFinished = !reader.attributes().hasAttribute(u"type"_s);
            if (!messages.constLast().isPlural)
                messages.last().translations.append(reader.readElementText());
        }
    }
    return messages;
}

/// What a text leaves to be filled in: "%1", "%L2", "%n". Order and number of uses are free.
QSet<QString> placeholdersIn(const QString &text)
{
    static const QRegularExpression pattern{u"%L?(?:\\d{1,2}|n)"_s};
    QSet<QString> result;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        result.insert(it.next().captured());
    return result;
}

/// One sentence per fault of a .ts file.
QStringList faultsIn(const QByteArray &ts)
{
    QStringList faults;
    QXmlStreamReader reader{ts};
    for (const Message &message : messagesIn(reader)) {
        if (!message.isFinished || message.translations.isEmpty())
            faults.append(u"unfinished: %1"_s.arg(message.source));
        for (const QString &translation : message.translations) {
            if (translation.trimmed().isEmpty())
                faults.append(u"empty: %1"_s.arg(message.source));
            else if (placeholdersIn(translation) != placeholdersIn(message.source))
                faults.append(u"placeholders differ: %1 → %2"_s.arg(message.source, translation));
        }
    }
    if (reader.hasError())
        faults.append(u"line %1: %2"_s.arg(reader.lineNumber()).arg(reader.errorString()));
    return faults;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private:
    static void addLocales()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("zh_CN") << u"zh_CN"_s;
        QTest::newRow("en") << u"en"_s;
    }

private Q_SLOTS:
    void holdEveryTextOfTheSources_data() { addLocales(); }

    void holdEveryTextOfTheSources()
    {
        QFETCH(const QString, locale);
        const QString name = u"/liaison_%1.ts"_s.arg(locale);
        const QString checkedIn = Sources + u"/translations"_s + name;
        const QTemporaryDir scratch;
        QVERIFY(QFile::copy(checkedIn, scratch.path() + name));

        QProcess update;
        update.start(QStringLiteral(LIAISON_CMAKE),
                     {u"-DLUPDATE="_s + QStringLiteral(LIAISON_LUPDATE), u"-DROOT="_s + Sources,
                      u"-DTS_FOLDER="_s + scratch.path(), u"-DLOCALES="_s + locale, u"-P"_s,
                      Sources + u"/translations/update.cmake"_s});
        QVERIFY(update.waitForFinished());

        // lupdate names a tr() whose class it cannot tell on the error channel and goes on.
        QCOMPARE(QString::fromLocal8Bit(update.readAllStandardError()), QString{});
        QCOMPARE(update.exitCode(), 0);
        if (contentOf(scratch.path() + name) != contentOf(checkedIn)) {
            QStringList missing;
            QXmlStreamReader before{contentOf(checkedIn)};
            QXmlStreamReader after{contentOf(scratch.path() + name)};
            QSet<QString> known;
            for (const Message &message : messagesIn(before))
                known.insert(message.source);
            for (const Message &message : messagesIn(after)) {
                if (!known.contains(message.source))
                    missing.append(message.source);
            }
            QFAIL(qPrintable(u"%1 is behind the sources. Run ./dev translations. New texts:\n%2"_s.arg(
                checkedIn, missing.join(u'\n'))));
        }
    }

    void areComplete_data() { addLocales(); }

    void areComplete()
    {
        QFETCH(const QString, locale);

        const QStringList faults =
            faultsIn(contentOf(Sources + u"/translations/liaison_%1.ts"_s.arg(locale)));

        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void areCompiledIn_data() { addLocales(); }

    void areCompiledIn()
    {
        QFETCH(const QString, locale);
        QTranslator translator;

        QVERIFY(translator.load(u":/translations/liaison_%1.qm"_s.arg(locale)));
    }

    void findsAFault_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("fault");

        QTest::newRow("none") << QByteArray{"<message><source>%1 of %2</source>"
                                            "<translation>共 %2，已 %1</translation></message>"}
                              << QString{};
        QTest::newRow("unfinished")
            << QByteArray{"<message><source>Save</source>"
                          "<translation type=\"unfinished\">保存</translation></message>"}
            << u"unfinished: Save"_s;
        QTest::newRow("empty") << QByteArray{"<message><source>Save</source>"
                                             "<translation></translation></message>"}
                               << u"empty: Save"_s;
        QTest::newRow("a lost placeholder")
            << QByteArray{"<message><source>%L1 files</source><translation>文件</translation></message>"}
            << u"placeholders differ: %L1 files → 文件"_s;
        QTest::newRow("another number format")
            << QByteArray{"<message><source>%L1</source><translation>%1</translation></message>"}
            << u"placeholders differ: %L1 → %1"_s;
        QTest::newRow("a plural form without its number")
            << QByteArray{"<message numerus=\"yes\"><source>%n row(s)</source><translation>"
                          "<numerusform>%n row</numerusform><numerusform>rows</numerusform>"
                          "</translation></message>"}
            << u"placeholders differ: %n row(s) → rows"_s;
        QTest::newRow("broken XML") << QByteArray{"</broken>"} << u"line 1: "_s;
    }

    void findsAFault()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const QString, fault);

        const QStringList faults = faultsIn("<TS><context>" + message + "</context></TS>");

        QCOMPARE(faults.size(), fault.isEmpty() ? 0 : 1);
        QVERIFY(faults.join(u'\n').startsWith(fault));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)

#include "tst_translations.moc"

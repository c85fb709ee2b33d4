#include "tests/ui/support/testwindow.h"
#include "ui/pages/pages.h"
#include "ui/shell/helpwindow.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTextBrowser>
#include <QXmlStreamReader>

#include <algorithm>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList Languages{u"zh_CN"_s, u"en"_s};

/// What a text of the program looks like in the guide: no mnemonic, no dots, no key in brackets.
QString plain(QString text)
{
    static const QRegularExpression mnemonic{u"\\(&.\\)|&"_s};
    static const QRegularExpression key{u"[ (]*(Ctrl\\+[A-Za-z]+|Esc)\\)?$"_s};
    static const QRegularExpression end{u"(…|\\.\\.\\.|[：:] ?%1|：|:)+$"_s};
    text = text.remove(mnemonic).remove(key).trimmed();
    return text.remove(end).trimmed();
}

/// Every text that the program shows in this language. English is the language of the sources.
QSet<QString> textsOfTheProgram(const QString &language)
{
    QFile file{QStringLiteral(LIAISON_SOURCES "/translations/liaison_zh_CN.ts")};
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no translations");
    const QString element = language == u"en"_s ? u"source"_s : u"translation"_s;
    QSet<QString> texts;
    QXmlStreamReader xml{&file};
    while (!xml.atEnd()) {
        if (xml.readNextStartElement() && xml.name() == element)
            texts.insert(plain(xml.readElementText(QXmlStreamReader::IncludeChildElements)));
    }
    return texts;
}

/// Every part of a Markdown text that is matched by the first group.
QStringList parts(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression{pattern}.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

} // namespace

/// The guide: opened by F1 where it is needed, complete in both languages, and true of the program.
class TestHelp : public QObject
{
    Q_OBJECT

    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages)
            QTest::addRow("%s", qPrintable(language)) << language;
    }

private Q_SLOTS:
    void everyPageHasItsTopic_data() { addLanguages(); }
    void everyPageHasItsTopic()
    {
        QFETCH(const QString, language);
        TestWindow test{TestWindow::Data::Sample, language};
        const QList<PageInfo> pages = allPages(test.workspace());
        for (const PageInfo &info : pages) {
            Target target{.page = info.id};
            if (!info.inNavigation) {
                target.entity = info.id == u"deputy"_s   ? u"mandate"_s
                                : info.id == u"record"_s ? u"visit"_s
                                                         : info.id;
                target.id = 1;
            }
            test.open(target);
            test.help().hide();
            QApplication::setActiveWindow(&test.window());
            QTest::keyClick(&test.window(), Qt::Key_F1);
            QVERIFY2(test.help().isVisible(), qPrintable(info.id));
            QCOMPARE(test.help().topic(), info.help.isEmpty() ? info.id : info.help);
            const HelpTopic *topic = test.help().book().find(test.help().topic());
            QVERIFY(topic != nullptr);
            QVERIFY(test.help().windowTitle().startsWith(topic->title));
            const QString shown = test.help().findChild<QTextBrowser *>(u"helpText"_s)->toPlainText();
            QVERIFY2(shown.startsWith(topic->title), qPrintable(shown.left(80)));
            QCOMPARE_GT(shown.size(), 200);
        }
        test.help().showTopic(u"no-such-topic"_s);
        QCOMPARE(test.help().topic(), u"welcome"_s);
    }

    void beforeADatabaseIsOpenF1Welcomes()
    {
        TestWindow test{TestWindow::Data::None};
        QApplication::setActiveWindow(&test.window());
        QTest::keyClick(&test.window(), Qt::Key_F1);
        QVERIFY(test.help().isVisible());
        QCOMPARE(test.help().topic(), u"welcome"_s);
    }

    void bothLanguagesHaveEveryTopic()
    {
        for (const QString &language : Languages) {
            QStringList files = QDir{u":/help/"_s + language}.entryList({u"*.md"_s}, QDir::Files);
            QStringList ids = HelpBook::allIds();
            files.replaceInStrings(u".md"_s, QString{});
            std::sort(files.begin(), files.end());
            std::sort(ids.begin(), ids.end());
            QCOMPARE(files, ids);
            const HelpBook book{language};
            QCOMPARE(book.topics().size(), ids.size());
        }
        // the same pictures at the same places
        const HelpBook chinese{Languages.first()};
        const HelpBook english{Languages.last()};
        const QString pattern = u"!\\[[^\\]]*\\]\\([^)]*/([^/)]+)\\)"_s;
        for (const HelpTopic &topic : chinese.topics())
            QCOMPARE(parts(english.find(topic.id)->text, pattern), parts(topic.text, pattern));
    }

    void linksAndPicturesAreThere_data() { addLanguages(); }
    void linksAndPicturesAreThere()
    {
        QFETCH(const QString, language);
        const HelpBook book{language};
        QStringList missing;
        QSet<QString> shown;
        for (const HelpTopic &topic : book.topics()) {
            const QStringList targets = parts(topic.text, u"\\]\\(([^)]+)\\)"_s);
            QVERIFY2(!targets.isEmpty(), qPrintable(topic.id)); // a way on from every topic
            for (const QString &target : targets) {
                const QString file = QDir::cleanPath(book.folder() + u'/' + target);
                if (!QFile::exists(file))
                    missing.append(topic.id + u": "_s + target);
                if (file.endsWith(u".png"_s)) {
                    shown.insert(QFileInfo{file}.fileName());
                    QVERIFY2(file.contains(u'/' + language + u'/'), qPrintable(target));
                    QCOMPARE_LT(QFileInfo{file}.size(), 60'000);
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        const QStringList files = QDir{u":/help/pictures/"_s + language}.entryList(QDir::Files);
        QCOMPARE(QStringList(shown.cbegin(), shown.cend()).size(), files.size()); // none lies about unused
        QCOMPARE_GE(files.size(), 8);
    }

    /// Bold is what stands on the screen: "**File → Back up**". A renamed button makes this fail.
    void whatTheGuideNamesIsOnTheScreen_data() { addLanguages(); }
    void whatTheGuideNamesIsOnTheScreen()
    {
        QFETCH(const QString, language);
        const QSet<QString> texts = textsOfTheProgram(language);
        const HelpBook book{language};
        QStringList unknown;
        int named = 0;
        for (const HelpTopic &topic : book.topics()) {
            const QStringList bold = parts(topic.text, u"\\*\\*([^*]+)\\*\\*"_s);
            for (const QString &path : bold) {
                const QStringList steps = path.split(u" → "_s);
                for (const QString &step : steps) {
                    ++named;
                    if (!texts.contains(plain(step)))
                        unknown.append(topic.id + u": "_s + step);
                }
            }
        }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        QCOMPARE_GT(named, 100);
    }

    /// The page of keys lists every shortcut that the window and its pages have.
    void everyShortcutIsListed_data() { addLanguages(); }
    void everyShortcutIsListed()
    {
        QFETCH(const QString, language);
        TestWindow test{TestWindow::Data::Sample, language};
        const QList<PageInfo> pages = allPages(test.workspace());
        for (const PageInfo &info : pages) {
            if (info.inNavigation)
                test.open(info.id);
        }
        const QString keys = test.help().book().find(u"keyboard"_s)->text;
        QStringList missing;
        int listed = 0;
        const QList<QAction *> actions = test.window().findChildren<QAction *>();
        for (const QAction *action : actions) {
            const QString key = action->shortcut().toString(QKeySequence::PortableText);
            static const QRegularExpression page{u"^Ctrl\\+[1-9]$"_s}; // listed as a range
            if (key.isEmpty() || page.match(key).hasMatch())
                continue;
            ++listed;
            const QString shown =
                QString{key}.replace(u"Return"_s, u"Enter"_s).replace(u"Del"_s, u"Delete"_s);
            if (!keys.contains(u'`' + shown + u'`'))
                missing.append(shown + u": "_s + action->text());
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QCOMPARE_GT(listed, 10);
        QVERIFY(keys.contains(u"`Ctrl+1`"_s));
    }

    void theSearchFinds()
    {
        TestWindow test;
        test.help().showTopic(u"settings"_s);
        auto *search = test.help().findChild<QLineEdit *>(u"helpSearch"_s);
        auto *contents = test.help().findChild<QListWidget *>(u"helpContents"_s);
        auto *view = test.help().findChild<QTextBrowser *>(u"helpText"_s);
        search->setFocus();
        search->setText(u"封存"_s);
        QStringList visible;
        for (int row = 0; row < contents->count(); ++row) {
            if (!contents->item(row)->isHidden())
                visible.append(contents->item(row)->data(Qt::UserRole).toString());
        }
        QVERIFY(visible.contains(u"rounds"_s));
        QVERIFY(!visible.contains(u"welcome"_s));
        QTest::keyClick(search, Qt::Key_Return); // to the next topic that has it
        QVERIFY(visible.contains(test.help().topic()));
        QVERIFY(test.help().topic() != u"settings"_s);
        QCOMPARE(view->textCursor().selectedText(), u"封存"_s);
        QVERIFY(!view->extraSelections().isEmpty());
        const int before = view->textCursor().position();
        const QString topic = test.help().topic();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(view->textCursor().position() != before || test.help().topic() != topic);

        search->setText(u"没有这样的词语"_s);
        QVERIFY(test.help().findChild<QLabel *>(u"helpFound"_s)->text().contains(u"没有这样的词语"_s));
        for (int row = 0; row < contents->count(); ++row)
            QVERIFY(contents->item(row)->isHidden());
        search->clear();
        QVERIFY(!contents->item(0)->isHidden());
    }

    void theKeyboardIsEnough()
    {
        TestWindow test;
        HelpWindow &help = test.help();
        help.showTopic(u"welcome"_s);
        QApplication::setActiveWindow(&help);
        auto *contents = help.findChild<QListWidget *>(u"helpContents"_s);
        contents->setFocus();
        QTest::keyClick(contents, Qt::Key_Down);
        QCOMPARE(help.topic(), HelpBook::allIds().at(1));
        QTest::keyClick(contents, Qt::Key_Down);
        QCOMPARE(help.topic(), HelpBook::allIds().at(2));
        QTest::keyClick(&help, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(help.topic(), HelpBook::allIds().at(1));
        QTest::keyClick(&help, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(help.topic(), HelpBook::allIds().at(2));
        QTest::keyClick(&help, Qt::Key_Home, Qt::AltModifier);
        QCOMPARE(help.topic(), u"welcome"_s);
        QTest::keyClick(&help, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(help.findChild<QLineEdit *>(u"helpSearch"_s)->hasFocus());
        const int step = test.appearance().fontStep();
        help.findChild<QAction *>(u"helpLarger"_s)->trigger();
        QCOMPARE(test.appearance().fontStep(), step + 1);
        test.appearance().setFontStep(step);
        QTest::keyClick(&help, Qt::Key_Escape);
        QVERIFY(!help.isVisible());
        QVERIFY(test.window().isVisible());
    }

    void itLooksRight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("fontStep");
        QTest::newRow("zh_CN light") << u"zh_CN"_s << false << 1;
        QTest::newRow("zh_CN dark, very large") << u"zh_CN"_s << true << Appearance::FontSteps - 1;
        QTest::newRow("en light, small") << u"en"_s << false << 0;
    }
    void itLooksRight()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        TestWindow test{TestWindow::Data::None, language};
        QFETCH(const int, fontStep);
        test.appearance().setScheme(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
        test.appearance().setFontStep(fontStep);
        HelpWindow &help = test.help();
        QStringList problems;
        for (const QString &id : {u"entry"_s, u"ranking"_s, u"keyboard"_s}) {
            help.showTopic(id);
            QTest::qWait(200); // pictures are fitted a moment after the window has its size
            problems += clippedTexts(&help) + namelessInputs(&help);
            if (language == u"zh_CN"_s)
                problems += englishTexts(&help);
            auto *view = help.findChild<QTextBrowser *>(u"helpText"_s);
            QCOMPARE_LE(view->document()->idealWidth(), view->viewport()->width() + 1.0);
            if (const QString folder = qEnvironmentVariable("LIAISON_SHOTS"); !folder.isEmpty())
                help.grab().save(
                    u"%1/help-%2-%3-%4.png"_s.arg(folder, id, language, dark ? u"dark"_s : u"light"_s));
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }
};

QTEST_MAIN(TestHelp)

#include "tst_help.moc"

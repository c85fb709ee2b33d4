#include "tests/ui/support/testwindow.h"
#include "ui/pages/pages.h"

#include <QTest>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

/// What holds for every page there is: nothing clipped, nothing left in English, every input named.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookRight_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");

        QTest::newRow("zh_CN light 1280x800") << u"zh_CN"_s << false << QSize{1280, 800};
        QTest::newRow("zh_CN dark 1920x1080") << u"zh_CN"_s << true << QSize{1920, 1080};
        QTest::newRow("en light 1280x720") << u"en"_s << false << QSize{1280, 720};
        QTest::newRow("en dark 1280x800") << u"en"_s << true << QSize{1280, 800};
    }

    void lookRight()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, dark);
        QFETCH(const QSize, size);
        TestWindow test{TestWindow::Data::Sample, language};
        test.appearance().setScheme(dark ? Appearance::Scheme::Dark : Appearance::Scheme::Light);
        test.window().resize(size);

        QStringList problems;
        const QList<PageInfo> pages = allPages(test.workspace());
        for (const PageInfo &info : pages) {
            if (!info.inNavigation)
                continue;
            test.open(info.id);
            test.picture(
                u"%1-%2-%3-%4"_s.arg(info.id, language, dark ? u"dark"_s : u"light"_s).arg(size.width()));
            QStringList found = clippedTexts(&test.window()) + namelessInputs(&test.window());
            if (language == u"zh_CN"_s)
                found += englishTexts(&test.window());
            for (const QString &problem : std::as_const(found))
                problems.append(info.id + u": "_s + problem);
        }

        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(test.prompts.errors.isEmpty());
    }
};

QTEST_MAIN(TestPages)

#include "tst_pages.moc"

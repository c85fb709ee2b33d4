#include "app/services/evaluationservice.h"
#include "app/services/roundservice.h"
#include "tests/ui/support/entrystory.h"
#include "tests/ui/support/testwindow.h"
#include "ui/widgets/plaintable.h"

#include <QAction>
#include <QApplication>
#include <QColor>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <algorithm>

// Takes the pictures of the user guide: the real window on the sample district. ./dev guide runs it.

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 60'000;
constexpr QSize Size{1280, 800};
constexpr QSize ShortSize{1280, 600}; // for long lists, which say the same in fewer rows

/// The colours that occur most: a few exactly, so that grounds keep their colour, the others told apart to
/// @a bits for each of red, green and blue.
QList<QRgb> commonColours(const QImage &picture, int bits, int most)
{
    struct Bin
    {
        double weight = 0; ///< how often; what is coloured counts more than shades of grey
        QRgb colour = 0;   ///< the first one stands for all
    };
    const auto sorted = [&picture](uint mask) {
        QHash<QRgb, Bin> bins;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb colour = picture.pixel(x, y);
                Bin &bin = bins[colour & mask];
                if (bin.colour == 0)
                    bin.colour = colour;
                bin.weight += 1 + QColor{colour}.saturation() / 16.0;
            }
        }
        QList<Bin> list = bins.values();
        std::sort(list.begin(), list.end(), [](const Bin &one, const Bin &other) {
            return one.weight != other.weight ? one.weight > other.weight : one.colour < other.colour;
        });
        return list;
    };
    QList<QRgb> colours;
    const auto add = [&colours](const QList<Bin> &bins, qsizetype until) {
        for (const Bin &bin : bins) {
            if (colours.size() < until && !colours.contains(bin.colour))
                colours.append(bin.colour);
        }
    };
    const uint part = (0xffU << (8 - bits)) & 0xffU;
    add(sorted(0xffffffU), 5);
    add(sorted(part << 16 | part << 8 | part), most);
    return colours;
}

/// A small file: as many colours as fit into MostBytes. Not scaled, which would blur the text and cost more.
void save(const QPixmap &grabbed, const QString &path)
{
    const QImage picture = grabbed.toImage().convertToFormat(QImage::Format_RGB32);
    for (const auto &[bits, most] : {std::pair{5, 128}, {4, 64}, {4, 32}, {3, 16}, {3, 12}}) {
        const QImage small =
            picture.convertToFormat(QImage::Format_Indexed8, commonColours(picture, bits, most),
                                    Qt::ThresholdDither | Qt::AvoidDither);
        if (!small.save(path, "PNG", 0))
            qFatal("cannot write %s", qPrintable(path));
        if (QFileInfo{path}.size() < MostBytes)
            return;
    }
    qFatal("%s is too large", qPrintable(path));
}

class Guide
{
public:
    Guide(const QString &folder, const QString &language)
        : m_folder{folder + u'/' + language}
        , m_language{language}
    {
        QDir{}.mkpath(m_folder);
    }

    void takeAll()
    {
        welcome();
        TestWindow test{TestWindow::Data::Sample, m_language};
        test.workspace().setPeriod(*Period::fromText(u"2026-H1"_s));
        start(test);
        test.window().resize(ShortSize);
        page(test, u"visits"_s, u"lists"_s);
        test.window().resize(Size);
        profile(test);
        ranking(test);
        charts(test);
        printing(test);
        schemes(test);
        rounds(test);
        search(test);
        entry();
        import();
    }

private:
    void take(TestWindow &test, const QString &name)
    {
        QCoreApplication::processEvents();
        const QStringList clipped = clippedTexts(&test.window());
        if (!clipped.isEmpty())
            qWarning("%s: clipped: %s", qPrintable(name), qPrintable(clipped.join(u"; "_s)));
        save(test.window().grab(), u"%1/%2.png"_s.arg(m_folder, name));
    }
    void page(TestWindow &test, const QString &id, const QString &name)
    {
        test.open(id);
        take(test, name);
    }
    static void settleLong(TestWindow &test)
    {
        for (int i = 0; i < 10; ++i)
            settle(test.workspace());
    }

    void welcome()
    {
        TestWindow test{TestWindow::Data::None, m_language};
        take(test, u"welcome"_s);
    }

    void start(TestWindow &test)
    {
        test.window().resize(1080, ShortSize.height());
        test.open(u"start"_s);
        auto *table = test.child<PlainTable>("dueTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        take(test, u"start"_s);
    }

    void entry()
    {
        TestWindow test{TestWindow::Data::Sample, m_language};
        const EntryPlace place = entryPlace(test);
        test.open({.page = u"entry"_s, .entity = u"visit"_s, .hints = {{u"station"_s, place.station}}});
        test.child<QWidget>("visitForm")->findChild<QWidget *>(u"deputiesEdit"_s)->setFocus();
        Keyboard keys;
        keys.type(place.initials());
        take(test, u"entry"_s);
    }

    void profile(TestWindow &test)
    {
        test.open({.page = u"station"_s, .entity = u"station"_s, .id = 1});
        settleLong(test);
        auto *figures = test.child<QAbstractItemView>("figures");
        figures->setCurrentIndex(figures->model()->index(0, 0));
        settleLong(test);
        take(test, u"profiles"_s);
    }

    void ranking(TestWindow &test)
    {
        test.window().resize(Size.width(), 760); // full of figures: the file would be too large
        test.open(u"ranking"_s);
        settleLong(test);
        auto *table = test.child<PlainTable>("rankingTable");
        table->setCurrentIndex(table->model()->index(1, 0));
        Q_EMIT table->activated(table->currentIndex());
        settleLong(test);
        auto *indicators = test.child<PlainTable>("indicatorTable");
        indicators->setCurrentIndex(indicators->model()->index(0, 0));
        settleLong(test);
        take(test, u"ranking"_s);
        test.window().resize(Size);
    }

    void charts(TestWindow &test)
    {
        test.open(u"charts"_s);
        auto *list = test.child<QListWidget>("chartList");
        list->setCurrentRow(1);
        settleLong(test);
        take(test, u"charts"_s);
    }

    void printing(TestWindow &test)
    {
        test.open(u"printing"_s);
        settleLong(test);
        QTest::qWait(400); // the preview is drawn a moment later
        settleLong(test);
        take(test, u"printing"_s);
    }

    void schemes(TestWindow &test)
    {
        test.open(u"schemes"_s);
        settleLong(test);
        take(test, u"schemes"_s);
    }

    void rounds(TestWindow &test)
    {
        EvaluationService evaluation{test.session()};
        const Result<Scheme> scheme = evaluation.loadScheme(Subject::Station, u"station-standard"_s);
        RoundService service{test.session()};
        const RoundActor office{RoundRole::Office};
        const Result<StoredRound> opened =
            service.open(Subject::Station, *Period::fromText(u"2026-H1"_s), *scheme, office);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        const QString code = opened->value.code;
        for (int step = 0; step < 2; ++step) {
            if (const auto done = service.advance(code, office); !done)
                qFatal("%s", qPrintable(done.error().message));
        }
        test.open({.page = u"rounds"_s, .hints = {{u"round"_s, code}}});
        auto *role = test.child<QComboBox>("roundRole");
        role->setCurrentIndex(role->findData(toKey(RoundRole::Town)));
        Q_EMIT role->activated(role->currentIndex());
        test.child<QTabWidget>("roundTabs")->setCurrentIndex(1);
        settleLong(test);
        take(test, u"rounds"_s);
    }

    void search(TestWindow &test)
    {
        test.open(u"start"_s);
        test.window().search();
        Keyboard keys;
        keys.type(u"wang"_s);
        QTest::qWait(400); // it waits for the next key
        settleLong(test);
        take(test, u"search"_s);
    }

    void import()
    {
        TestWindow test{TestWindow::Data::Empty, m_language};
        const auto choose = [&](const QString &name, bool stores) {
            test.open(u"import"_s);
            auto *path = test.child<QLineEdit>("importPath");
            path->setText(QStringLiteral(LIAISON_TEST_DATA "/registers/") + name);
            QTest::keyClick(path, Qt::Key_Return);
            settleLong(test);
            press(test, "importColumnsNext");
            if (stores) {
                press(test, "importCommit");
                press(test, "importAgain");
            }
        };
        choose(u"联络站基本情况.xlsx"_s, true);
        choose(u"代表名册.xlsx"_s, true);
        choose(u"走访接待登记表_2026年1-6月.xlsx"_s, false);
        take(test, u"import"_s);
    }

    static void press(TestWindow &test, const char *button)
    {
        QTest::mouseClick(test.child<QPushButton>(button), Qt::LeftButton);
        settleLong(test);
    }

    QString m_folder;
    QString m_language;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    if (argc != 2)
        qFatal("usage: guide_pictures FOLDER");
    for (const char *language : {"zh_CN", "en"})
        Guide{QString::fromLocal8Bit(argv[1]), QString::fromLatin1(language)}.takeAll();
}

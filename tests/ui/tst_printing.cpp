#include "app/base/text.h"
#include "app/services/checkservice.h"
#include "app/services/forms/formservice.h"
#include "tests/ui/support/testwindow.h"
#include "ui/models/formunitsmodel.h"
#include "ui/pages/printing/printingpage.h"
#include "ui/print/pageview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPdfWriter>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace liaison;
using namespace liaison::test;
using namespace Qt::StringLiterals;

namespace {

void choose(TestWindow &test, FormKind kind)
{
    auto *forms = test.child<QTreeWidget>("printForms");
    for (QTreeWidgetItemIterator at{forms}; *at != nullptr; ++at) {
        if ((*at)->data(0, Qt::UserRole).toString() == toKey(kind))
            forms->setCurrentItem(*at);
    }
    settle(test.workspace());
}

void trigger(TestWindow &test, const char *name)
{
    auto *action = test.child<QAction>(name);
    QVERIFY(action->isEnabled());
    action->trigger();
    settle(test.workspace());
}

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    process.waitForFinished();
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    text.removeIf([](QChar c) { return c.isSpace() && c != u'\f'; });
    return text;
}

} // namespace

/// Prints as a clerk does: choose a form, look at it, write it.
class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHasAPreview_data()
    {
        QTest::addColumn<FormKind>("kind");
        for (const FormKind kind : FormNames::all())
            QTest::newRow(qPrintable(toKey(kind))) << kind;
    }

    void everyFormHasAPreview()
    {
        QFETCH(const FormKind, kind);
        TestWindow &test = shared();
        test.workspace().setPeriod(*Period::fromText(u"2026-H1"_s));
        test.open(u"printing"_s);

        choose(test, kind);

        QVERIFY(test.child<PageView>("printPreview")->pageCount() >= 1);
        QVERIFY(test.child<QAction>("printPdf")->isEnabled());
        QCOMPARE(test.settings().value(u"printing/form"_s).toString(), toKey(kind));
        test.picture(u"printing-%1"_s.arg(toKey(kind)));
        QCOMPARE(clippedTexts(&test.window()) + englishTexts(&test.window()), QStringList{});
    }

    void writesOneFileOfAllSheetsAndRecordsTheirCodes()
    {
        TestWindow &test = shared();
        test.open(u"printing"_s);
        choose(test, FormKind::StationSheet);
        test.prompts.fileToSave = test.filePath(u"all.pdf"_s);

        trigger(test, "printPdf");

        QVERIFY(test.prompts.errors.isEmpty());
        Result<FormBatch> batch = FormService{test.session()}.prepare(
            {.kind = FormKind::StationSheet, .period = test.workspace().period()});
        const QString printed = textOf(test.prompts.fileToSave);
        QCOMPARE(printed.count(u'\f'), batch->size()); // one page each
        for (qsizetype i = 0; i < batch->size(); ++i) {
            const auto sheet = std::get<EvaluationSheet>(*batch->at(i));
            QVERIFY2(printed.contains(sheet.checkCode), qPrintable(sheet.subjectName));
            QVERIFY(CheckService{test.session()}.check(sheet.checkCode));
        }
        QVERIFY(test.child<QLabel>("printResult")->text().contains(QString::number(batch->size())));
    }

    void choosesByPinyinAndPrintsOnlyThose()
    {
        TestWindow &test = shared();
        test.open(u"printing"_s);
        choose(test, FormKind::DeputySheet);
        auto *list = test.child<QListView>("printUnits");
        QAbstractItemModelTester tester{list->model()};
        const int all = list->model()->rowCount();
        const QString wanted = list->model()->index(3, 0).data().toString().section(u' ', 0, 0);
        auto *search = test.child<QLineEdit>("printUnitSearch");

        QTest::keyClicks(search, text::initials(text::pinyinOfName(wanted)));
        QVERIFY(list->model()->rowCount() < all);
        QVERIFY(list->model()->rowCount() >= 1);
        search->setText(wanted);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Space);
        settle(test.workspace());

        QCOMPARE(test.child<QLabel>("formPosition")->text().count(u'1'), 2); // form 1 of 1
        test.prompts.fileToSave = test.filePath(u"one.pdf"_s);
        trigger(test, "printPdf");
        QVERIFY(textOf(test.prompts.fileToSave).contains(wanted));
        QCOMPARE(textOf(test.prompts.fileToSave).count(u'\f'), 1);

        QTest::mouseClick(test.child<QPushButton>("printClear"), Qt::LeftButton);
        settle(test.workspace());
        QVERIFY(test.child<QToolButton>("nextForm")->isEnabled());
    }

    void writesOneFileForEachStation()
    {
        TestWindow &test = shared();
        test.open({.page = u"printing"_s,
                   .hints = {{u"form"_s, u"visit-register"_s},
                             {u"from"_s, QDate{2026, 6, 1}},
                             {u"to"_s, QDate{2026, 6, 7}}}});
        auto *list = test.child<QListView>("printUnits");
        for (int row : {0, 1, 2})
            QVERIFY(list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole));
        settle(test.workspace());
        test.prompts.fileToSave = test.filePath(u"reg.pdf"_s);

        trigger(test, "printFiles");

        const QStringList files =
            QDir{QFileInfo{test.prompts.fileToSave}.path()}.entryList({u"reg-*.pdf"_s}, QDir::Files);
        QCOMPARE(files.size(), 3);
        QVERIFY(files.first().startsWith(u"reg-001-"_s));
        const QString name = list->model()->index(0, 0).data().toString().section(u" · "_s, 0, 0);
        QVERIFY(files.first().contains(name));
    }

    void sendsToAPrinter()
    {
        TestWindow &test = shared();
        auto *page = qobject_cast<PrintingPage *>(test.open(u"printing"_s));
        choose(test, FormKind::BlankVisit);
        const QString path = test.filePath(u"printer.pdf"_s);
        page->setPrinterChooser([path](QWidget *) {
            auto printer = std::make_shared<QPdfWriter>(path);
            return printer;
        });

        trigger(test, "printNow");

        QVERIFY(test.prompts.errors.isEmpty());
        QVERIFY(QFileInfo{path}.size() > 1000);
    }

    void turnsPagesAndSizesByKey()
    {
        TestWindow &test = shared();
        test.open(u"printing"_s);
        choose(test, FormKind::DutyArchive);
        auto *view = test.child<PageView>("printPreview");
        view->setFocus();
        QVERIFY(view->pageCount() > 2);

        QTest::keyClick(view, Qt::Key_PageDown);
        QCOMPARE(view->page(), 1);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->page(), view->pageCount() - 1);
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->page(), 0);
        const int before = view->percent();
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->percent() > before);
        test.child<QComboBox>("previewZoom")->setCurrentIndex(1);
        test.picture(u"printing-wide"_s);
        QCOMPARE(view->zoom(), PageView::Zoom::PageWidth);
    }

    void opensWhatOtherPagesAskFor()
    {
        TestWindow &test = shared();
        const QList<FormUnit> stations = *FormService{test.session()}.units(
            {.kind = FormKind::StationSheet, .period = test.workspace().period()});
        test.open({.page = u"printing"_s,
                   .hints = {{u"form"_s, u"station-sheet"_s}, {u"id"_s, stations.at(4).id}}});
        QCOMPARE(test.child<QLabel>("formPosition")->text().count(u'1'), 2);
        QCOMPARE(test.window().currentPage()->current().hints.value(u"id"_s).toLongLong(), stations.at(4).id);

        test.open(
            {.page = u"printing"_s, .hints = {{u"form"_s, u"ranking-table"_s}, {u"subject"_s, u"town"_s}}});
        QCOMPARE(test.child<QComboBox>("printSubject")->currentData().toString(), u"town"_s);
        QVERIFY(test.child<PageView>("printPreview")->pageCount() >= 1);
    }

    void saysWhyThereIsNothing()
    {
        TestWindow test{TestWindow::Data::Empty};
        test.open(u"printing"_s);
        choose(test, FormKind::HandOver);

        QCOMPARE(test.child<PageView>("printPreview")->pageCount(), 0);
        QVERIFY(!test.child<QAction>("printPdf")->isEnabled());
        test.picture(u"printing-empty"_s);
        QVERIFY(test.prompts.errors.isEmpty());
    }

    void cleanupTestCase() { m_test.reset(); }

private:
    TestWindow &shared()
    {
        if (!m_test)
            m_test = std::make_unique<TestWindow>(TestWindow::Data::Sample);
        return *m_test;
    }

    std::unique_ptr<TestWindow> m_test;
};

QTEST_MAIN(TestPrinting)

#include "tst_printing.moc"

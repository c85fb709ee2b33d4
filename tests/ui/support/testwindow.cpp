#include "tests/ui/support/testwindow.h"

#include "app/base/language.h"
#include "app/services/demo/demoservice.h"
#include "ui/pages/pages.h"
#include "ui/pages/welcomepage.h"
#include "ui/shell/helpwindow.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTest>

namespace liaison::test {

namespace {

/// The sample of this program: made with the first window that wants it, then copied.
QString samplePath()
{
    static QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.db"));
    if (!QFile::exists(path)) {
        DemoRequest request;
        request.until = QDate{2026, 6, 30};
        request.months = 6;
        const Result<DemoSummary> made = DemoService::create(path, request);
        if (!made)
            qFatal("no sample: %s", qPrintable(made.error().message));
    }
    return path;
}

} // namespace

TestWindow::TestWindow(Data data, const QString &language)
{
    installLanguage(language);
    m_settings = std::make_unique<UiSettings>(filePath(QStringLiteral("settings.ini")));
    m_settings->setOperatorName(QStringLiteral("周敏"));
    m_appearance = std::make_unique<Appearance>(*qApp, *m_settings);
    m_window = std::make_unique<MainWindow>(
        WindowContext{clock, *m_settings, prompts, *m_appearance, allPages,
                      [](MainWindow &window) { return new WelcomePage{window}; }});
    m_help = std::make_unique<HelpWindow>(*m_appearance, language);
    QObject::connect(m_window.get(), &MainWindow::helpRequested, m_help.get(), &HelpWindow::showTopic);
    m_window->resize(1280, 800);
    m_window->show();
    switch (data) {
    case Data::None:
        break;
    case Data::Empty: {
        auto session =
            Session::create(databasePath(), QStringLiteral("周敏"), clock,
                            {QStringLiteral("青禾区"), {QDate{2021, 1, 1}, QDate{2026, 12, 31}}, 20260711});
        if (!session)
            qFatal("%s", qPrintable(session.error().message));
        m_window->setSession(std::move(*session));
        break;
    }
    case Data::Sample:
        if (!QFile::copy(samplePath(), databasePath()) || !m_window->openDatabase(databasePath()))
            qFatal("no sample database");
        break;
    }
    if (m_window->workspace() != nullptr)
        settle(workspace());
}

TestWindow::~TestWindow()
{
    prompts.unsaved = Prompts::Unsaved::Discard;
}

Page *TestWindow::open(const Target &target)
{
    if (!m_window->open(target))
        qFatal("there is no page %s", qPrintable(target.page));
    settle(workspace());
    return m_window->currentPage();
}

void TestWindow::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("LIAISON_SHOTS");
    if (folder.isEmpty())
        return;
    QDir{}.mkpath(folder);
    m_window->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
}

void settle(Workspace &workspace)
{
    // A job may start another when it is done: two rounds after the last answer.
    for (int round = 0; round < 3; ++round) {
        for (SessionThread *thread : {&workspace.queries(), &workspace.jobs()}) {
            QEventLoop loop;
            thread->run(
                &loop, [](Session &) { return Result<>{}; }, [&loop](const Result<> &) { loop.quit(); });
            loop.exec();
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace liaison::test

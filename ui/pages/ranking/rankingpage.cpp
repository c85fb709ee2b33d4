#include "ui/pages/ranking/rankingpage.h"

#include "ui/models/rankingmodel.h"
#include "ui/models/toofewmodel.h"
#include "ui/pages/ranking/rankingbar.h"
#include "ui/shell/periodpicker.h"
#include "ui/widgets/explanationpanel.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/rankdelegates.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

const QString SubjectKey = QStringLiteral("ranking/subject");

} // namespace

RankingPage::RankingPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_loader{workspace}
    , m_bar{new RankingBar{this}}
    , m_notice{new QLabel{this}}
    , m_model{new RankingModel{this}}
    , m_tooFewModel{new TooFewModel{this}}
    , m_panel{nullptr}
    , m_splitter{new QSplitter{this}}
{
    m_notice->setObjectName(QStringLiteral("rankingNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_bar);
    column->addWidget(m_notice);
    makeMessage();
    column->addWidget(m_message);
    makeTables();
    m_panel = new ExplanationPanel{workspace, m_splitter};
    m_splitter->setObjectName(QStringLiteral("rankingSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_panel->hide();
    column->addWidget(m_splitter, 1);
    makeActions();
    connectBar();
    connectLoader();
    connect(m_panel, &ExplanationPanel::closeRequested, this, &RankingPage::closeExplanation);
    connect(&workspace, &Workspace::changed, this, &RankingPage::onChanged);
    connect(&workspace, &Workspace::periodChanged, this, &RankingPage::onPeriodChanged);
}

void RankingPage::makeTables()
{
    m_tables = new QSplitter{Qt::Vertical, m_splitter};
    m_tables->setChildrenCollapsible(false);
    m_table = new PlainTable{QStringLiteral("rankingTable"), tr("Ranking"), m_tables};
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RankingModel::Rank, Qt::AscendingOrder);
    m_table->setItemDelegate(new RankLineDelegate{m_table});
    m_table->setItemDelegateForColumn(RankingModel::Band, new RankBandDelegate{m_table});
    m_table->setItemDelegateForColumn(RankingModel::Trend, new SparklineDelegate{m_table});
    m_tables->addWidget(m_table);

    m_tooFewPart = new QWidget{m_tables};
    auto *column = new QVBoxLayout{m_tooFewPart};
    column->setContentsMargins(0, 4, 0, 0);
    m_tooFewTitle = new QLabel{m_tooFewPart};
    m_tooFewTitle->setObjectName(QStringLiteral("tooFewTitle"));
    m_tooFewTitle->setTextFormat(Qt::PlainText);
    m_tooFewTitle->setWordWrap(true);
    m_tooFewTable = new PlainTable{QStringLiteral("tooFewTable"), tr("Too few to rank"), m_tooFewPart};
    m_tooFewTable->setModel(m_tooFewModel);
    column->addWidget(m_tooFewTitle);
    column->addWidget(m_tooFewTable, 1);
    m_tables->addWidget(m_tooFewPart);
    m_tables->setStretchFactor(0, 4);
    m_tables->setStretchFactor(1, 1);
    m_splitter->addWidget(m_tables);

    for (PlainTable *table : {m_table, m_tooFewTable}) {
        connect(table, &PlainTable::clicked, this, [this](const QModelIndex &at) { explain(at, false); });
        connect(table, &PlainTable::activated, this, [this](const QModelIndex &at) { explain(at, true); });
        connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this](const QModelIndex &at) {
                    m_profile->setEnabled(at.isValid());
                    if (at.isValid() && m_explains && m_evaluation)
                        explain(at, false);
                });
    }
}

void RankingPage::makeMessage()
{
    m_message = new QWidget{this};
    auto *row = new QHBoxLayout{m_message};
    row->setContentsMargins(0, 4, 0, 4);
    m_messageText = new QLabel{m_message};
    m_messageText->setObjectName(QStringLiteral("rankingMessage"));
    m_messageText->setTextFormat(Qt::PlainText);
    m_messageText->setWordWrap(true);
    m_showPrevious = new QPushButton{m_message};
    m_showPrevious->setObjectName(QStringLiteral("showPreviousPeriod"));
    row->addWidget(m_messageText, 1);
    row->addWidget(m_showPrevious);
    connect(m_showPrevious, &QPushButton::clicked, this, [this] {
        if (const std::optional<Period> previous = shifted(m_workspace.period(), -1))
            m_workspace.setPeriod(*previous);
    });
    m_message->hide();
}

void RankingPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text,
                             void (RankingPage::*slot)()) {
        auto *action = new QAction{QIcon::fromTheme(icon), text, this};
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    m_print = make(QStringLiteral("printRanking"), QStringLiteral("document-print"), tr("Print…"),
                   &RankingPage::print);
    m_export = make(QStringLiteral("exportRanking"), QStringLiteral("document-export"), tr("Export…"),
                    &RankingPage::exportShown);
    m_profile = make(QStringLiteral("openProfile"), QStringLiteral("document-preview"), tr("Open profile"),
                     &RankingPage::openProfile);
    m_profile->setEnabled(false);
    m_export->setEnabled(false);
    auto *find = make(QStringLiteral("findInRanking"), QStringLiteral("edit-find"), tr("Find"),
                      &RankingPage::focusSearch);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
}

void RankingPage::connectBar()
{
    connect(m_bar, &RankingBar::subjectChosen, this, [this] {
        m_workspace.settings().setValue(SubjectKey, toKey(m_bar->subject()));
        m_wantedUnit.reset();
        readChoices({});
    });
    connect(m_bar, &RankingBar::choiceChosen, this, [this](const QString &key) {
        m_choice = key;
        m_workspace.settings().setValue(settingsKey(), key);
        load();
    });
    connect(m_bar, &RankingBar::fileWanted, this, &RankingPage::chooseFile);
    connect(m_bar, &RankingBar::groupChosen, this, &RankingPage::chooseGroup);
    connect(m_bar, &RankingBar::searchChanged, this, [this](const QString &text) {
        const std::optional<qsizetype> unit = currentUnit();
        m_model->setSearch(text);
        if (m_evaluation)
            showUnits();
        if (unit)
            selectUnit(*unit);
    });
}

void RankingPage::connectLoader()
{
    connect(&m_loader, &RankingLoader::evaluated, this, &RankingPage::showEvaluation);
    connect(&m_loader, &RankingLoader::previousKnown, this, [this](const SharedEvaluation &previous) {
        // Before anything has been entered everybody is first: that is no rise.
        m_model->setPrevious(saysNothing() ? nullptr : previous);
    });
    connect(&m_loader, &RankingLoader::bandsKnown, this, [this](const RobustRanking &bands) {
        m_model->setBands(bands);
        m_bandsNote = tr("Rank bands: %L1 draws, weights ±%2%, also other normalisations and aggregations.")
                          .arg(bands.options.draws)
                          .arg(qRound(bands.weightSpread * 100));
        showNotice();
        if (std::exchange(m_fits, true) == false)
            fitTables();
    });
    connect(&m_loader, &RankingLoader::trendKnown, this, [this](const PointsTrend &trend) {
        QStringList names;
        for (const Period &period : trend.periods)
            names.append(period.displayText());
        m_model->setTrend(names, trend.points);
    });
    connect(&m_loader, &RankingLoader::searchKeysKnown, m_model, &RankingModel::setSearchKeys);
    connect(&m_loader, &RankingLoader::failed, this, [this](const Error &error) {
        clearResult();
        showMessage(error.message, m_workspace.period().range().first > m_workspace.clock().today());
        m_notice->clear();
    });
}

void RankingPage::open(const Target &target)
{
    const QString subject = target.hints.value(QStringLiteral("subject")).toString();
    const QString scheme = target.hints.value(QStringLiteral("scheme")).toString();
    const qint64 unit = target.hints.value(QStringLiteral("unit")).toLongLong();
    const QString indicator = target.hints.value(QStringLiteral("indicator")).toString();
    const std::optional<Subject> wanted = subject.isEmpty() ? std::nullopt : fromKey<Subject>(subject);
    const bool otherSubject = wanted && *wanted != m_bar->subject();
    if (wanted)
        m_bar->setSubject(*wanted);
    else if (!m_opened)
        m_bar->setSubject(
            fromKey<Subject>(m_workspace.settings().value(SubjectKey).toString()).value_or(Subject::Station));
    if (unit > 0) {
        m_wantedUnit = unit;
        m_explains = true;
    }
    if (!indicator.isEmpty())
        m_panel->showIndicator(indicator);

    if (!m_opened || otherSubject || m_choicesStale || (!scheme.isEmpty() && scheme != m_choice)) {
        m_opened = true;
        readChoices(scheme);
    } else if (m_rankingStale) {
        load();
    } else if (m_entriesStale) {
        m_entriesStale = false;
        m_loader.update();
    } else {
        showWanted();
    }
}

QList<QAction *> RankingPage::headerActions()
{
    return {m_print, m_export, m_profile};
}

Target RankingPage::current() const
{
    QVariantMap hints{{QStringLiteral("subject"), toKey(m_bar->subject())},
                      {QStringLiteral("scheme"), m_choice}};
    if (!m_panel->isHidden() && m_evaluation && m_panel->unit()) {
        hints.insert(QStringLiteral("unit"), m_evaluation->ids.at(*m_panel->unit()));
        hints.insert(QStringLiteral("indicator"), m_panel->indicator());
    }
    return {.page = QStringLiteral("ranking"), .hints = hints};
}

QString RankingPage::settingsKey() const
{
    return QStringLiteral("ranking/scheme/") + toKey(m_bar->subject());
}

void RankingPage::readChoices(const QString &wantedKey)
{
    clearResult();
    m_choices.clear(); // those of another subject: nothing is loaded by them
    m_choicesStale = false;
    const Subject subject = m_bar->subject();
    const QString key =
        wantedKey.isEmpty() ? m_workspace.settings().value(settingsKey()).toString() : wantedKey;
    m_workspace.queries().run(
        this,
        [subject, key](Session &session) {
            Result<QList<SchemeChoice>> choices = schemeChoices(session, subject);
            if (choices && key.endsWith(QStringLiteral(".json"))) {
                if (const Result<SchemeChoice> file = schemeFromFile(session, subject, key))
                    choices->append(*file);
            }
            return choices;
        },
        [this, subject, key, question = ++m_question](const Result<QList<SchemeChoice>> &choices) {
            if (question != m_question || subject != m_bar->subject())
                return;
            if (!choices)
                return showMessage(choices.error().message, false);
            m_choices = *choices;
            const auto known = [this](const QString &wanted) {
                return std::any_of(m_choices.cbegin(), m_choices.cend(),
                                   [&wanted](const SchemeChoice &choice) { return choice.key == wanted; });
            };
            m_choice = known(key) ? key : toKey(subject) + QStringLiteral("-example");
            m_bar->setChoices(m_choices, m_choice);
            load();
        });
}

void RankingPage::load()
{
    m_rankingStale = false;
    m_entriesStale = false;
    clearResult();
    const auto choice = std::find_if(m_choices.cbegin(), m_choices.cend(),
                                     [this](const SchemeChoice &known) { return known.key == m_choice; });
    if (choice != m_choices.cend())
        m_loader.load({m_bar->subject(), m_workspace.period(), *choice, m_bar->group()});
}

} // namespace liaison

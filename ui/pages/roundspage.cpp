#include "ui/pages/roundspage.h"

#include "app/services/evaluationservice.h"
#include "ui/dialogs/actiondialog.h"
#include "ui/models/schemeoffers.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/rounddetail.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace liaison {

namespace {

constexpr EntityKind Kinds[] = {EntityKind::EvaluationRound, EntityKind::RoundStep,   EntityKind::RoundScore,
                                EntityKind::RoundVeto,       EntityKind::RoundAppeal, EntityKind::RoundSeal};

QString periodText(const QString &text)
{
    const std::optional<Period> period = Period::fromText(text);
    return period ? period->displayText() : text;
}

} // namespace

RoundsPage::RoundsPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_stack{new QStackedWidget{this}}
    , m_table{new QTableView{this}}
    , m_empty{new QLabel{this}}
    , m_detail{new RoundDetail{workspace, this}}
    , m_new{new QAction{QIcon::fromTheme(QStringLiteral("document-new")), tr("Open a round…"), this}}
    , m_back{new QAction{QIcon::fromTheme(QStringLiteral("go-previous")), tr("All rounds"), this}}
{
    m_model.setColumns({{tr("Round")},
                        {tr("Evaluates")},
                        {tr("Period")},
                        {tr("State")},
                        {tr("Scores"), true},
                        {tr("Open appeals"), true},
                        {tr("Opened on")},
                        {tr("Scheme")}});
    m_table->setObjectName(QStringLiteral("rounds"));
    m_table->setAccessibleName(tr("Evaluation rounds"));
    m_table->setModel(&m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_empty->setObjectName(QStringLiteral("roundsEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setText(
        tr("There is no evaluation round yet.\nThe office opens one for a subject and a period, with a "
           "scheme: “Open a round…”."));
    m_new->setObjectName(QStringLiteral("openRound"));
    m_back->setObjectName(QStringLiteral("allRounds"));

    auto *list = new QWidget{m_stack};
    auto *listDown = new QVBoxLayout{list};
    listDown->setContentsMargins(0, 0, 0, 0);
    listDown->addWidget(m_empty, 1);
    listDown->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_detail);
    auto *down = new QVBoxLayout{this};
    down->addWidget(m_stack);
    m_empty->hide();
    m_back->setVisible(false);

    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { showRound(m_model.rowData(index).toString()); });
    connect(m_new, &QAction::triggered, this, &RoundsPage::openNew);
    connect(m_back, &QAction::triggered, this, [this] {
        if (m_detail->mayLeave())
            showList();
    });
    connect(m_detail, &RoundDetail::shown, this, [this](const QString &code) {
        if (m_stack->currentWidget() == m_detail)
            Q_EMIT subtitleChanged(code);
    });
    connect(m_detail, &RoundDetail::successorOpened, this, &RoundsPage::showRound);
    connect(&m_workspace, &Workspace::changed, this, &RoundsPage::refresh);
}

QList<QAction *> RoundsPage::headerActions()
{
    return {m_new, m_back};
}

Target RoundsPage::current() const
{
    Target target{.page = QStringLiteral("rounds")};
    if (m_stack->currentWidget() == m_detail)
        target.hints.insert(QStringLiteral("round"), m_detail->code());
    return target;
}

bool RoundsPage::mayLeave()
{
    return m_stack->currentWidget() != m_detail || m_detail->mayLeave();
}

void RoundsPage::open(const Target &target)
{
    const QString code = target.hints.value(QStringLiteral("round")).toString();
    if (!code.isEmpty())
        showRound(code);
    else if (m_stack->currentWidget() != m_detail)
        readList();
    else if (m_isStale)
        m_detail->reload();
    m_isStale = false;
}

void RoundsPage::refresh(const CommittedChange &change)
{
    const bool isAboutRounds = std::any_of(std::begin(Kinds), std::end(Kinds), [&change](EntityKind kind) {
        return change.kinds.contains(kind);
    });
    if (!isVisible()) {
        m_isStale = true; // any record may change points
        return;
    }
    if (m_stack->currentWidget() == m_detail)
        m_detail->reload();
    else if (isAboutRounds)
        readList();
}

void RoundsPage::showRound(const QString &code)
{
    if (code.isEmpty())
        return;
    m_stack->setCurrentWidget(m_detail);
    m_back->setVisible(true);
    m_new->setVisible(false);
    m_detail->open(code);
    Q_EMIT subtitleChanged(code);
}

void RoundsPage::showList()
{
    m_stack->setCurrentIndex(0);
    m_back->setVisible(false);
    m_new->setVisible(true);
    Q_EMIT subtitleChanged({});
    readList();
}

void RoundsPage::readList()
{
    const int generation = ++m_generation;
    m_workspace.queries().run(
        this,
        [](Session &session) -> Result<QList<Line>> {
            RoundService rounds{session};
            const Result<QList<StoredRound>> all = rounds.list();
            if (!all)
                return all.error();
            QList<Line> lines;
            for (const StoredRound &round : *all) {
                Line line{round, {}, 0, 0, 0};
                if (const Result<RoundView> view = rounds.show(round.value.code)) {
                    line.scheme = view->scheme.title.text() + u' ' + view->scheme.version;
                    line.scores = view->scores.size();
                    line.wanted = view->wantedScores;
                    line.openAppeals = view->openAppeals();
                }
                lines.prepend(line);
            }
            return lines;
        },
        [this, generation](const Result<QList<Line>> &lines) {
            if (generation != m_generation)
                return;
            if (lines)
                fillList(*lines);
            else
                m_workspace.prompts().showError(this, lines.error());
        });
}

void RoundsPage::fillList(const QList<Line> &lines)
{
    const QString chosen = m_model.rowData(m_table->currentIndex()).toString();
    QList<TextTableModel::Row> rows;
    for (const Line &line : lines) {
        const EvaluationRound &round = line.round.value;
        rows.append(
            {{{.text = round.code},
              {.text = displayName(round.subject)},
              {.text = periodText(round.period), .sortKey = round.period},
              {.text = displayName(round.state), .sortKey = static_cast<int>(round.state)},
              {.text = line.wanted > 0 ? tr("%1 of %2").arg(line.scores).arg(line.wanted) : tr("none asked")},
              {.text = QString::number(line.openAppeals),
               .colour = line.openAppeals > 0 ? std::optional{tone::warning()} : std::nullopt,
               .isStrong = line.openAppeals > 0},
              {.text = round.openedOn.toString(Qt::ISODate)},
              {.text = line.scheme, .toolTip = line.scheme}},
             round.code});
    }
    m_model.setRows(rows);
    m_table->resizeColumnsToContents();
    m_empty->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowData(m_model.index(row, 0)).toString() == chosen || (chosen.isEmpty() && row == 0))
            m_table->setCurrentIndex(m_model.index(row, 0));
    }
}

void RoundsPage::openNew()
{
    auto *dialog = new ActionDialog{
        tr("Open a round"),
        tr("The office opens one round for each subject and period. The scheme is kept in the "
           "round: editing it later changes nothing here."),
        tr("Open the round"), this};
    auto *subject = dialog->addChoice(tr("&Evaluates:"), QStringLiteral("newRoundSubject"));
    for (const Subject known : {Subject::Station, Subject::Deputy, Subject::Town})
        subject->addItem(displayName(known), toKey(known));
    auto *scheme = dialog->addChoice(tr("&Scheme:"), QStringLiteral("newRoundScheme"));
    auto *period = dialog->addChoice(tr("&Period:"), QStringLiteral("newRoundPeriod"));
    auto *note = dialog->addText(tr("&Note (may be empty):"), QStringLiteral("newRoundNote"));

    const auto chosenScheme = [this, subject, scheme] {
        return EvaluationService{m_workspace.session()}.loadScheme(
            *fromKey<Subject>(subject->currentData().toString()), scheme->currentData().toString());
    };
    const auto fillPeriods = [this, period, chosenScheme] {
        period->clear();
        const Result<Scheme> loaded = chosenScheme();
        if (!loaded)
            return;
        const QDate today = m_workspace.clock().today();
        const QList<Period> periods = recentPeriods(*loaded, today);
        for (const Period &known : periods)
            period->addItem(known.displayText(), known.text());
        int index = period->findData(m_workspace.period().text());
        if (const std::optional<Period> last = lastPeriod(*loaded, today); index < 0 && last)
            index = period->findData(last->text());
        period->setCurrentIndex(qMax(0, index));
    };
    const auto fillSchemes = [this, subject, scheme, fillPeriods] {
        scheme->clear();
        const QList<SchemeOffer> choices =
            schemeOffers(m_workspace.session(), *fromKey<Subject>(subject->currentData().toString()));
        for (const SchemeOffer &choice : choices)
            scheme->addItem(choice.text, choice.name);
        fillPeriods();
    };
    connect(subject, &QComboBox::currentIndexChanged, dialog, fillSchemes);
    connect(scheme, &QComboBox::activated, dialog, fillPeriods);
    fillSchemes();

    dialog->setAction([this, dialog, subject, period, note, chosenScheme](const ActionDialog::Done &done) {
        const Result<Scheme> loaded = chosenScheme();
        const std::optional<Period> chosen = Period::fromText(period->currentData().toString());
        if (!loaded || !chosen) {
            done(loaded ? Error{ErrorCode::InvalidInput, tr("The scheme fits no calendar period."), {}}
                        : loaded.error());
            return;
        }
        auto code = std::make_shared<QString>();
        m_workspace.jobs().run(
            dialog,
            [code, about = *fromKey<Subject>(subject->currentData().toString()), chosen = *chosen,
             loaded = *loaded, note = note->toPlainText()](Session &session) -> Result<> {
                const Result<StoredRound> round =
                    RoundService{session}.open(about, chosen, loaded, {RoundRole::Office, note});
                if (!round)
                    return round.error();
                *code = round->value.code;
                return {};
            },
            [this, code, done](const Result<> &result) {
                done(result);
                if (result)
                    showRound(*code);
            });
    });
    dialog->open();
}

} // namespace liaison

#include "app/services/roundresultsfile.h"
#include "ui/models/rounddesk.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/explanationpanel.h"
#include "ui/widgets/roundpanels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

namespace {

constexpr int GroupColumn = 2; // and its ranks beside it
constexpr int VetoColumn = 6;

} // namespace

RoundResultsPanel::RoundResultsPanel(RoundDesk &desk, QWidget *parent)
    : QWidget{parent}
    , m_desk{desk}
    , m_table{new QTableView{this}}
    , m_explanation{new ExplanationPanel{desk.workspace(), this}}
    , m_note{new QLabel{this}}
    , m_export{new QPushButton{QIcon::fromTheme(QStringLiteral("document-export")), tr("E&xport…"), this}}
{
    m_model.setColumns({{tr("Rank"), true},
                        {tr("Name")},
                        {tr("Peer group")},
                        {tr("Rank in group"), true},
                        {tr("Points"), true},
                        {tr("Grade")},
                        {tr("Veto")}});
    m_table->setObjectName(QStringLiteral("roundResults"));
    m_table->setAccessibleName(tr("Results of the round"));
    m_table->setModel(&m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_note->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("roundResultsNote"));

    auto *printTable =
        new QPushButton{QIcon::fromTheme(QStringLiteral("document-print")), tr("&Print the ranking…"), this};
    printTable->setObjectName(QStringLiteral("printRanking"));
    auto *printSheet = new QPushButton{QIcon::fromTheme(QStringLiteral("document-print")),
                                       tr("Print the &sheet of this unit…"), this};
    printSheet->setObjectName(QStringLiteral("printUnitSheet"));
    m_export->setObjectName(QStringLiteral("exportResults"));

    auto *down = new QVBoxLayout{this};
    down->addWidget(m_note);
    auto *across = new QSplitter{Qt::Horizontal, this};
    across->addWidget(m_table);
    across->addWidget(m_explanation);
    const int unit = fontMetrics().averageCharWidth();
    across->setSizes({unit * 80, unit * 70});
    across->setStretchFactor(0, 1);
    across->setStretchFactor(1, 1);
    across->setChildrenCollapsible(false);
    down->addWidget(across, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(printTable);
    buttons->addWidget(printSheet);
    buttons->addWidget(m_export);
    buttons->addStretch();
    down->addLayout(buttons);

    connect(&m_desk, &RoundDesk::loaded, this, &RoundResultsPanel::fill);
    m_explanation->setObjectName(QStringLiteral("roundExplanation"));
    m_explanation->hide();
    connect(m_table, &QTableView::activated, this, [this] {
        explain();
        m_explanation->focusIndicators();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RoundResultsPanel::explain);
    connect(m_explanation, &ExplanationPanel::closeRequested, this, [this] {
        m_explanation->hide();
        m_table->setFocus();
    });
    connect(m_export, &QPushButton::clicked, this, &RoundResultsPanel::exportResults);
    connect(printTable, &QPushButton::clicked, this, [this] { print(QStringLiteral("ranking-table")); });
    connect(printSheet, &QPushButton::clicked, this, [this] {
        const bool isDeputy =
            m_desk.view() != nullptr && m_desk.view()->round.value.subject == Subject::Deputy;
        print(isDeputy ? QStringLiteral("deputy-sheet") : QStringLiteral("station-sheet"));
    });
}

QString RoundResultsPanel::currentUnit() const
{
    return m_table->currentIndex().data(TextTableModel::DataRole).toString();
}

void RoundResultsPanel::explain()
{
    const std::shared_ptr<const Evaluation> &evaluation = m_desk.evaluation();
    const std::optional<qsizetype> unit =
        evaluation ? evaluation->scores.facts().findUnit(currentUnit()) : std::nullopt;
    m_explanation->setVisible(unit.has_value());
    if (unit)
        m_explanation->showUnit(*unit);
}

void RoundResultsPanel::fill()
{
    const RoundView *view = m_desk.view();
    const QString chosen = currentUnit();
    QList<TextTableModel::Row> rows;
    for (const FrozenUnit &unit : inOrderOfRank(m_desk.results())) {
        const auto grade = std::find_if(view->scheme.grades.cbegin(), view->scheme.grades.cend(),
                                        [&unit](const Grade &known) { return known.code == unit.grade; });
        QStringList vetoes;
        for (const StoredRoundVeto &veto : view->vetoes) {
            if (veto.value.unit != unit.key)
                continue;
            for (const Veto &ground : view->scheme.vetoes) {
                if (ground.code == veto.value.veto)
                    vetoes.append(ground.title.text());
            }
        }
        const bool isRanked = unit.rank > 0;
        rows.append(
            {{{.text = isRanked ? QString::number(unit.rank) : tr("too few to rank"), .isStrong = isRanked},
              {.text = unit.name},
              {.text = unit.group},
              {.text =
                   isRanked ? QStringLiteral("%1/%2").arg(unit.groupRank).arg(unit.groupSize) : QString{}},
              {.text = shownTotal(unit), .toolTip = unit.total}, // how it came about
              {.text = grade == view->scheme.grades.cend() ? unit.grade : grade->title.text()},
              {.text = vetoes.join(QStringLiteral(", ")), .colour = tone::problem()}},
             unit.key});
    }
    m_explanation->setEvaluation(m_desk.evaluation());
    m_model.setRows(rows);
    const auto hasText = [&rows](int column) {
        return std::any_of(rows.cbegin(), rows.cend(), [column](const TextTableModel::Row &row) {
            return !row.cells.at(column).text.isEmpty();
        });
    };
    // What this round does not have takes no room.
    m_table->setColumnHidden(GroupColumn, !hasText(GroupColumn));
    m_table->setColumnHidden(GroupColumn + 1, !hasText(GroupColumn));
    m_table->setColumnHidden(VetoColumn, !hasText(VetoColumn));
    m_table->resizeColumnsToContents();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.index(row, 0).data(TextTableModel::DataRole).toString() == chosen)
            m_table->setCurrentIndex(m_model.index(row, 0));
    }
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0)); // somebody's points are explained at once
    m_export->setEnabled(!rows.isEmpty());
    const RoundState state = view->round.value.state;
    if (!m_desk.resultsProblem().isEmpty())
        m_note->setText(tr("There are no points yet: %1").arg(m_desk.resultsProblem()));
    else if (state == RoundState::Sealed)
        m_note->setText(
            tr("Sealed: these points and ranks can no longer change. The evidence is read from the "
               "records as they are now; “Proof” names what has changed since."));
    else if (view->round.value.cutOff.isValid())
        m_note->setText(
            tr("Points from the records as of %1.").arg(view->round.value.cutOff.toString(Qt::ISODate)));
    else
        m_note->setText(tr("Preliminary: points from the records and scores as they are now."));
}

void RoundResultsPanel::exportResults()
{
    Workspace &workspace = m_desk.workspace();
    const QString path =
        workspace.prompts().saveFile(this, tr("Export the results"), m_desk.code() + QStringLiteral(".xlsx"),
                                     tr("Spreadsheets (*.xlsx);;Text tables (*.csv)"));
    if (path.isEmpty() || m_desk.view() == nullptr)
        return;
    if (const Result<> written = writeRoundResults(path, *m_desk.view(), m_desk.results()); !written)
        workspace.prompts().showError(this, written.error());
    else
        workspace.say(tr("Exported to %1").arg(path));
}

void RoundResultsPanel::print(const QString &form)
{
    QVariantMap hints{{QStringLiteral("form"), form}, {QStringLiteral("round"), m_desk.code()}};
    if (form != QStringLiteral("ranking-table"))
        hints.insert(QStringLiteral("unit"), currentUnit());
    m_desk.workspace().open({.page = QStringLiteral("printing"), .hints = hints});
}

} // namespace liaison

#include "ui/widgets/explanationpanel.h"

#include "app/evaluation/whatif.h"
#include "ui/models/evidencemodel.h"
#include "ui/models/improvementmodel.h"
#include "ui/models/indicatormodel.h"
#include "ui/shell/appearance.h"
#include "ui/widgets/explanationtext.h"
#include "ui/widgets/plaintable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace liaison {

namespace {

struct Details
{
    QList<IndicatorExplanation> explanations;
    QList<PeerStanding> standings;
};

constexpr int LinesForPeers = 16;

QLabel *wrapped(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel{parent};
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

ExplanationPanel::ExplanationPanel(Workspace &workspace, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_indicators{new IndicatorModel{this}}
    , m_evidence{new EvidenceModel{this}}
    , m_improvements{new ImprovementModel{this}}
    , m_tabs{new QTabWidget{this}}
{
    setObjectName(QStringLiteral("explanationPanel"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(8, 6, 8, 6);
    column->addWidget(makeHead());
    m_tabs->setObjectName(QStringLiteral("explanationTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeIndicators(), tr("&Indicators and records"));
    m_tabs->addTab(makeImprovements(), tr("What would raise the &points"));
    column->addWidget(m_tabs, 1);

    connect(m_indicatorTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ExplanationPanel::showDetail);
    connect(m_indicatorTable, &PlainTable::activated, this, [this] {
        if (m_evidence->rowCount() > 0)
            m_evidenceTable->setFocus();
    });
    connect(m_evidenceTable, &PlainTable::activated, this, &ExplanationPanel::openRecord);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ExplanationPanel::readImprovements);
    clear();
}

QWidget *ExplanationPanel::makeHead()
{
    auto *head = new QWidget{this};
    m_name = new QLabel{head};
    m_name->setObjectName(QStringLiteral("explainedUnit"));
    m_name->setTextFormat(Qt::PlainText);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    auto *close = new QToolButton{head};
    close->setObjectName(QStringLiteral("closeExplanation"));
    close->setText(tr("Close"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the explanation (Esc)"));
    connect(close, &QToolButton::clicked, this, &ExplanationPanel::closeRequested);
    m_total = wrapped(QStringLiteral("explainedTotal"), head);
    m_peers = wrapped(QStringLiteral("explainedPeers"), head);

    auto *column = new QVBoxLayout{head};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->addWidget(m_name, 1);
    first->addWidget(close);
    column->addLayout(first);
    column->addWidget(m_total);
    column->addWidget(m_peers);
    return head;
}

QWidget *ExplanationPanel::makeIndicators()
{
    m_splitter = new QSplitter{Qt::Vertical, m_tabs};
    m_splitter->setObjectName(QStringLiteral("explanationSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_indicatorTable = new PlainTable{QStringLiteral("indicatorTable"), tr("Indicators"), m_splitter};
    m_indicatorTable->setModel(m_indicators);
    m_splitter->addWidget(m_indicatorTable);

    auto *detail = new QWidget{m_splitter};
    auto *column = new QVBoxLayout{detail};
    column->setContentsMargins(2, 4, 2, 0);
    m_rule = wrapped(QStringLiteral("indicatorRule"), detail);
    m_records = wrapped(QStringLiteral("evidenceNote"), detail);
    m_evidenceTable =
        new PlainTable{QStringLiteral("evidenceTable"), tr("Records behind the figure"), detail};
    m_evidenceTable->setModel(m_evidence);
    column->addWidget(m_rule);
    column->addWidget(m_records);
    column->addWidget(m_evidenceTable, 1);
    m_splitter->addWidget(detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    return m_splitter;
}

QWidget *ExplanationPanel::makeImprovements()
{
    auto *tab = new QWidget{m_tabs};
    auto *column = new QVBoxLayout{tab};
    column->setContentsMargins(2, 4, 2, 0);
    m_improvementNote = wrapped(QStringLiteral("improvementNote"), tab);
    m_improvementTable =
        new PlainTable{QStringLiteral("improvementTable"), tr("What would raise the points"), tab};
    m_improvementTable->setModel(m_improvements);
    column->addWidget(m_improvementNote);
    column->addWidget(m_improvementTable, 1);
    return tab;
}

void ExplanationPanel::setEvaluation(std::shared_ptr<const Evaluation> evaluation)
{
    ++m_generation;
    if (m_unit)
        m_wanted = indicator();
    m_evaluation = std::move(evaluation);
    const std::optional<qsizetype> unit =
        m_evaluation && m_unit ? m_evaluation->scores.facts().findUnit(m_unitKey) : std::nullopt;
    if (unit)
        showUnit(*unit);
    else
        clear();
}

void ExplanationPanel::showUnit(qsizetype unit)
{
    Q_ASSERT(m_evaluation && unit >= 0 && unit < m_evaluation->scores.unitCount());
    const QString keep = m_wanted.isEmpty() ? indicator() : m_wanted;
    ++m_generation;
    m_unit = unit;
    m_unitKey = m_evaluation->scores.facts().unit(unit).key;
    m_explanations.clear();
    m_improvementsKnown = false;
    m_improvements->clear();
    m_evidence->setLines({}, false);
    m_evidenceTable->setColumnHidden(EvidenceModel::Place, m_evaluation->subject == Subject::Station);
    showHead();
    m_indicators->setUnit(m_evaluation, unit);
    m_indicatorTable->fitColumns();
    m_wanted.clear();
    select(keep);
    readDetails();
    readImprovements();
}

void ExplanationPanel::showIndicator(const QString &code)
{
    if (!m_unit) {
        m_wanted = code;
        return;
    }
    m_tabs->setCurrentIndex(0);
    select(code);
}

void ExplanationPanel::select(const QString &code)
{
    const std::optional<qsizetype> row = m_evaluation->scores.scheme().findIndicator(code);
    m_indicatorTable->setCurrentIndex(m_indicators->index(static_cast<int>(row.value_or(0)), 0));
}

void ExplanationPanel::clear()
{
    ++m_generation;
    m_unit.reset();
    m_unitKey.clear();
    m_explanations.clear();
    m_indicators->setUnit(nullptr, 0);
    m_evidence->setLines({}, false);
    m_improvements->clear();
    m_name->setText(tr("Choose a line to see how its points came about."));
    for (QLabel *label : {m_total, m_peers, m_rule, m_records, m_improvementNote}) {
        label->clear();
        label->hide();
    }
}

void ExplanationPanel::setSideBySide(bool sideBySide)
{
    const Qt::Orientation wanted = sideBySide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted)
        m_splitter->setOrientation(wanted);
}

QString ExplanationPanel::indicator() const
{
    const QModelIndex current = m_indicatorTable->currentIndex();
    if (!m_unit || !current.isValid())
        return {};
    return m_evaluation->scores.scheme().indicators.at(current.row()).code;
}

void ExplanationPanel::focusIndicators()
{
    m_tabs->setCurrentIndex(0);
    m_indicatorTable->setFocus();
}

void ExplanationPanel::showHead()
{
    m_name->setText(m_evaluation->scores.facts().unit(*m_unit).name);
    m_total->setText(explanationtext::total(*m_evaluation, *m_unit));
    m_total->show();
}

void ExplanationPanel::readDetails()
{
    m_latest->store(m_generation);
    m_workspace.queries().run(
        this,
        [evaluation = m_evaluation, unit = *m_unit, latest = m_latest,
         asked = m_generation](Session &session) -> Result<Details> {
            if (latest->load() != asked)
                return Details{};
            const Result<QList<IndicatorExplanation>> explanations =
                EvaluationService{session}.explain(*evaluation, unit);
            if (!explanations)
                return explanations.error();
            return Details{*explanations, peerStandings(evaluation->scores, evaluation->ranking, unit)};
        },
        [this, generation = m_generation](const Result<Details> &details) {
            if (generation != m_generation)
                return;
            if (!details) {
                m_records->setText(tr("The records could not be read: %1").arg(details.error().message));
                m_records->show();
                return;
            }
            m_explanations = details->explanations;
            QList<qsizetype> counts;
            for (const IndicatorExplanation &explanation : std::as_const(m_explanations))
                counts.append(explanation.evidence.size());
            m_indicators->setDetails(details->standings, counts);
            m_indicatorTable->fitColumns();
            showPeers(details->standings);
            showDetail();
        });
}

void ExplanationPanel::showPeers(const QList<PeerStanding> &standings)
{
    m_peers->setText(explanationtext::peers(*m_evaluation, standings));
    showPeersIfRoom();
}

void ExplanationPanel::showDetail()
{
    const QModelIndex current = m_indicatorTable->currentIndex();
    if (!m_unit || !current.isValid())
        return;
    const int row = current.row();
    m_rule->setText(explanationtext::rule(m_indicators->line(row)));
    m_rule->setToolTip(m_rule->text());
    m_rule->show();
    if (m_explanations.isEmpty()) { // on its way
        m_records->hide();
        m_evidence->setLines({}, false);
        return;
    }
    const IndicatorExplanation &explanation = m_explanations.at(row);
    const Indicator &indicator = m_evaluation->scores.scheme().indicators.at(row);
    m_evidence->setLines(explanation.evidence, indicator.kinds.contains(ValueKind::Rate));
    m_evidenceTable->fitColumns();
    const int count = static_cast<int>(explanation.evidence.size());
    const QString about = QStringLiteral("%1 = %2").arg(explanation.measure, explanation.line.value);
    m_records->setText(count == 0 ? tr("%1; no records").arg(about)
                                  : tr("%1; %n record(s), Enter opens one", nullptr, count).arg(about));
    m_records->show();
}

void ExplanationPanel::readImprovements()
{
    if (!m_unit || m_tabs->currentIndex() != 1 || m_improvementsKnown)
        return;
    m_improvementsKnown = true;
    m_improvementNote->setText(tr("Computing…"));
    m_improvementNote->show();
    m_workspace.queries().run(
        this,
        [evaluation = m_evaluation, unit = *m_unit](Session &) {
            return improvements(evaluation->scores, unit);
        },
        [this, generation = m_generation](const Result<QList<Improvement>> &found) {
            if (generation != m_generation)
                return;
            if (!found) {
                m_improvementNote->setText(found.error().message);
                return;
            }
            m_improvements->setImprovements(*found, m_evaluation->scores.scheme());
            m_improvementTable->fitColumns();
            m_improvementNote->setText(found->isEmpty()
                                           ? tr("No change of a single measure would raise the points.")
                                           : tr("Each line changes one measure and leaves all others as they "
                                                "are; most points per item first."));
        });
}

void ExplanationPanel::openRecord(const QModelIndex &index)
{
    const EvidenceLine &line = m_evidence->line(index.row());
    m_workspace.open({.page = QStringLiteral("record"),
                      .entity = line.entity,
                      .hints = {{QStringLiteral("uid"), line.uid}}});
}

void ExplanationPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPeersIfRoom();
}

/// The table has the distances to the median of all indicators: where there is little room that has to do.
void ExplanationPanel::showPeersIfRoom()
{
    m_peers->setVisible(!m_peers->text().isEmpty() && height() >= fontMetrics().height() * LinesForPeers);
}

void ExplanationPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ExplanationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
}

} // namespace liaison

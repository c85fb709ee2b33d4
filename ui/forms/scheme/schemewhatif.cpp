#include "ui/forms/scheme/schemewhatif.h"

#include "ui/models/schemeoffers.h"
#include "ui/shell/appearance.h"
#include "ui/shell/workspace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace liaison {

namespace {

constexpr int DelayMs = 400;

QString pointsText(const SchemeStanding &standing)
{
    return standing.points ? standing.points->text() : QString{};
}

} // namespace

SchemeWhatIf::SchemeWhatIf(Workspace &workspace, QWidget *parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_period{new QComboBox{this}}
    , m_summary{new QLabel{this}}
    , m_table{new QTableView{this}}
{
    auto *label = new QLabel{tr("What if, &on the records of:"), this};
    label->setBuddy(m_period);
    m_period->setObjectName(QStringLiteral("whatIfPeriod"));
    m_summary->setObjectName(QStringLiteral("whatIfSummary"));
    m_summary->setWordWrap(true);
    m_model.setColumns({{tr("Rank now"), true},
                        {tr("Edited"), true},
                        {tr("Move")},
                        {tr("Unit")},
                        {tr("Points now"), true},
                        {tr("Edited"), true}});
    m_table->setObjectName(QStringLiteral("whatIf"));
    m_table->setAccessibleName(tr("Ranks by the present and by the edited scheme"));
    m_table->setModel(&m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    auto *down = new QVBoxLayout{this};
    down->setContentsMargins(0, 0, 0, 0);
    down->addWidget(label);
    down->addWidget(m_period);
    down->addWidget(m_summary);
    down->addWidget(m_table, 1);

    m_delay.setSingleShot(true);
    m_delay.setInterval(DelayMs);
    connect(&m_delay, &QTimer::timeout, this, &SchemeWhatIf::compare);
    connect(m_period, &QComboBox::activated, this, [this] {
        m_presentEvaluation.reset();
        compare();
    });
}

void SchemeWhatIf::setPresent(const Scheme &scheme)
{
    m_present = scheme;
    m_edited = scheme;
    m_presentEvaluation.reset();
    fillPeriods();
    compare();
}

void SchemeWhatIf::setEdited(const Scheme &scheme)
{
    m_edited = scheme;
    m_delay.start();
}

void SchemeWhatIf::setUnreadable()
{
    m_delay.stop();
    ++m_generation;
    m_summary->setText(tr("Shown as it was before the last edits: the scheme cannot be used as it stands."));
}

void SchemeWhatIf::fillPeriods()
{
    const QDate today = m_workspace.clock().today();
    m_period->clear();
    const QList<Period> periods = recentPeriods(*m_present, today);
    for (const Period &period : periods)
        m_period->addItem(period.displayText(), period.text());
    if (const std::optional<Period> last = lastPeriod(*m_present, today))
        m_period->setCurrentIndex(m_period->findData(last->text()));
}

void SchemeWhatIf::compare()
{
    const std::optional<Period> period = Period::fromText(m_period->currentData().toString());
    if (!m_present || !m_edited || !period) {
        fill({});
        m_summary->setText(tr("The scheme fits no calendar period."));
        return;
    }
    if (m_present->subject != m_edited->subject || !m_edited->allows(period->kind())) {
        fill({});
        m_summary->setText(
            tr("The edited scheme is not meant for this period or subject: nothing to compare."));
        return;
    }
    const int generation = ++m_generation;
    m_summary->setText(tr("Computing…"));
    m_workspace.jobs().run(
        this,
        [present = *m_present, edited = *m_edited, known = m_presentEvaluation,
         period = *period](Session &session) -> Result<Comparison> {
            EvaluationService service{session};
            const Subject subject = present.subject == SchemeSubject::Station  ? Subject::Station
                                    : present.subject == SchemeSubject::Deputy ? Subject::Deputy
                                                                               : Subject::Town;
            Comparison comparison{known, {}};
            // The records may have changed since: update() measures again only what they touch.
            Result<Evaluation> before =
                known ? service.update(*known) : service.evaluate(subject, period, present);
            if (!before)
                return before.error();
            comparison.present = std::make_shared<const Evaluation>(std::move(*before));
            const Result<Evaluation> after = service.evaluate(subject, period, edited);
            if (!after)
                return after.error();
            comparison.moves = compareSchemes(comparison.present->scores, after->scores);
            return comparison;
        },
        [this, generation](const Result<Comparison> &comparison) {
            if (generation != m_generation)
                return;
            if (!comparison) {
                fill({});
                m_summary->setText(comparison.error().message);
                return;
            }
            m_presentEvaluation = comparison->present;
            fill(comparison->moves);
            Q_EMIT compared();
        });
}

void SchemeWhatIf::fill(const QList<SchemeMove> &moves)
{
    m_moves = moves;
    QList<TextTableModel::Row> rows;
    int moved = 0;
    int changed = 0;
    for (const SchemeMove &move : moves) {
        const std::optional<qsizetype> won = move.placesWon();
        QString text = QStringLiteral("=");
        std::optional<QColor> colour;
        if (won && *won > 0) {
            text = QStringLiteral("▲ %1").arg(*won);
            colour = tone::good();
        } else if (won && *won < 0) {
            text = QStringLiteral("▼ %1").arg(-*won);
            colour = tone::warning();
        } else if (!won && (move.before.rank || move.after.rank)) {
            text = move.after.rank ? tr("now ranked") : tr("no longer ranked");
        }
        moved += text == QStringLiteral("=") ? 0 : 1;
        changed += move.before.points == move.after.points ? 0 : 1;
        const auto rank = [](const SchemeStanding &standing) {
            return standing.rank ? QString::number(*standing.rank) : tr("too few");
        };
        rows.append({{{.text = rank(move.before)},
                      {.text = rank(move.after), .isStrong = true},
                      {.text = text, .colour = colour},
                      {.text = move.name, .toolTip = move.name},
                      {.text = pointsText(move.before)},
                      {.text = pointsText(move.after), .isStrong = move.before.points != move.after.points}},
                     move.key});
    }
    m_model.setRows(rows);
    m_table->resizeColumnsToContents();
    m_summary->setText(moved == 0 && changed == 0 ? tr("%n unit(s): the same points and ranks as now.",
                                                       nullptr, static_cast<int>(moves.size()))
                                                  : tr("%1 of %n unit(s) change their rank, %2 their points.",
                                                       nullptr, static_cast<int>(moves.size()))
                                                        .arg(moved)
                                                        .arg(changed));
}

} // namespace liaison

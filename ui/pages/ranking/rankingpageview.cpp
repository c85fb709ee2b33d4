#include "app/evaluation/peergroup.h"
#include "app/services/rankingexport.h"
#include "ui/models/rankingmodel.h"
#include "ui/models/toofewmodel.h"
#include "ui/pages/ranking/rankingbar.h"
#include "ui/pages/ranking/rankingpage.h"
#include "ui/shell/periodpicker.h"
#include "ui/widgets/explanationpanel.h"
#include "ui/widgets/plaintable.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>

#include <algorithm>

namespace liaison {

namespace {

/// Where the page is at least this wide, the explanation stands beside the ranking.
constexpr int WideLines = 70; // heights of a line of text

const QSet<EntityKind> RoundKinds{EntityKind::EvaluationRound, EntityKind::RoundStep};

/// What no ranking depends on.
const QSet<EntityKind> IrrelevantKinds{EntityKind::Office, EntityKind::OpinionStep, EntityKind::RoundAppeal,
                                       EntityKind::RoundSeal};

QStringList groupsOf(const Evaluation &evaluation)
{
    QStringList groups;
    for (const RankedUnit &ranked : evaluation.ranking.ranked) {
        if (!ranked.group.isEmpty() && !groups.contains(ranked.group))
            groups.append(ranked.group);
    }
    std::sort(groups.begin(), groups.end());
    return groups.size() > 1 ? groups : QStringList{};
}

} // namespace

void RankingPage::onChanged(const CommittedChange &change)
{
    if (!m_opened || (!change.kinds.isEmpty() && IrrelevantKinds.contains(change.kinds)))
        return;
    if (change.kinds.intersects(RoundKinds))
        m_choicesStale = true;
    if (isVisible())
        m_loader.update();
    else
        m_entriesStale = true;
}

void RankingPage::onPeriodChanged()
{
    if (!m_opened)
        return;
    if (isVisible())
        load();
    else
        m_rankingStale = true;
}

void RankingPage::chooseFile()
{
    const QString path = m_workspace.prompts().openFile(this, tr("Rank by a scheme from a file"),
                                                        tr("Evaluation schemes (*.json)"));
    if (!path.isEmpty()) {
        const Result<SchemeChoice> choice = schemeFromFile(m_workspace.session(), m_bar->subject(), path);
        if (choice) {
            m_choices.removeIf([&path](const SchemeChoice &known) { return known.key == path; });
            m_choices.append(*choice);
            m_choice = path;
            m_workspace.settings().setValue(settingsKey(), path);
            m_bar->setChoices(m_choices, m_choice);
            load();
            return;
        }
        m_workspace.prompts().showError(this, choice.error());
    }
    m_bar->setChoice(m_choice);
}

void RankingPage::chooseGroup(const QString &group)
{
    m_loader.setGroup(group);
    const std::optional<qsizetype> unit = currentUnit();
    m_model->setGroup(group);
    if (m_evaluation)
        showUnits();
    if (unit)
        selectUnit(*unit);
}

void RankingPage::showEvaluation(const SharedEvaluation &evaluation)
{
    const int scrolled = m_table->verticalScrollBar()->value();
    if (const std::optional<qsizetype> unit = currentUnit(); unit && m_evaluation && !m_wantedUnit)
        m_wantedUnit = m_evaluation->ids.at(*unit);
    m_evaluation = evaluation;
    const QString group = m_bar->group();
    m_bar->setGroups(groupsOf(*evaluation));
    if (m_bar->group() != group) { // there is no such group any more
        m_loader.setGroup({});
        m_model->setGroup({});
    }
    m_model->setEvaluation(evaluation);
    m_panel->setEvaluation(evaluation);
    m_export->setEnabled(true);
    showUnits();
    showNotice();
    if (!m_fits)
        fitTables();
    m_table->verticalScrollBar()->setValue(scrolled);

    if (m_wantedUnit && !evaluation->ids.contains(*m_wantedUnit))
        m_panel->hide();
    showWanted();
}

void RankingPage::showWanted()
{
    if (!m_evaluation || !m_wantedUnit)
        return;
    const qsizetype unit = m_evaluation->ids.indexOf(*m_wantedUnit);
    m_wantedUnit.reset();
    if (unit < 0)
        return;
    selectUnit(unit);
    if (m_explains) {
        if (m_panel->isHidden()) {
            m_panel->show();
            shareRoom();
        }
        if (m_panel->unit() != unit)
            m_panel->showUnit(unit);
    }
}

void RankingPage::showUnits()
{
    Ranking shown = m_bar->group().isEmpty()
                        ? m_evaluation->ranking
                        : withinGroup(m_evaluation->ranking, m_evaluation->scores, m_bar->group());
    shown.tooFew.removeIf([this](const UnrankedUnit &unit) { return !m_model->matches(unit.unit); });
    m_tooFewModel->setUnits(m_evaluation, shown.tooFew);
    m_tooFewPart->setVisible(!shown.tooFew.isEmpty());
    m_tooFewTitle->setText(tr("Too few to rank: %n. They are neither first nor last.", nullptr,
                              static_cast<int>(shown.tooFew.size())));
    m_table->setColumnHidden(RankingModel::Town, m_evaluation->subject == Subject::Town);
    m_tooFewTable->setColumnHidden(TooFewModel::Town, m_evaluation->subject == Subject::Town);
    const bool grouped = !groupsOf(*m_evaluation).isEmpty();
    m_table->setColumnHidden(RankingModel::Group, !grouped || !m_bar->group().isEmpty());
    m_tooFewTable->setColumnHidden(TooFewModel::Group, !grouped || !m_bar->group().isEmpty());
    m_table->setColumnHidden(RankingModel::Grade, m_evaluation->scores.scheme().grades.isEmpty());

    const QString period = m_evaluation->period.displayText();
    if (m_evaluation->ids.isEmpty())
        showMessage(tr("There is nobody to rank yet: enter or import the registers first."), false);
    else if (m_model->rowCount() == 0 && shown.tooFew.isEmpty())
        showMessage(tr("No name matches the search."), false);
    else if (shown.ranked.isEmpty())
        showMessage(tr("In %1 nobody has enough data for a fair rank yet.").arg(period), true);
    else if (saysNothing())
        showMessage(tr("In %1 all have the same points so far: their ranks say nothing.").arg(period), true);
    else
        m_message->hide();
}

bool RankingPage::saysNothing() const
{
    if (!m_evaluation || m_evaluation->ranking.ranked.size() < 2)
        return false;
    const ScoreTable &scores = m_evaluation->scores;
    const QList<RankedUnit> &ranked = m_evaluation->ranking.ranked;
    return compare(scores.total(ranked.constFirst().unit), scores.total(ranked.constLast().unit)) == 0;
}

void RankingPage::showNotice()
{
    if (!m_evaluation)
        return;
    QStringList parts{tr("Internal view for improving the work; not meant for publication.")};
    parts.append(
        tr("%n ranked; data up to %1.", nullptr, static_cast<int>(m_evaluation->ranking.ranked.size()))
            .arg(m_evaluation->scope.cutOff.toString(Qt::ISODate)));
    if (!m_bandsNote.isEmpty())
        parts.append(m_bandsNote);
    m_notice->setText(parts.join(u' '));
    const Scheme &scheme = m_evaluation->scores.scheme();
    m_notice->setToolTip(
        tr("Scheme %1 %2, journal %3").arg(scheme.id, scheme.version, m_evaluation->head.shortText()));
}

void RankingPage::showMessage(const QString &text, bool offerPrevious)
{
    const std::optional<Period> previous = shifted(m_workspace.period(), -1);
    m_messageText->setText(text);
    m_showPrevious->setVisible(offerPrevious && previous);
    if (previous)
        m_showPrevious->setText(tr("Show %1").arg(previous->displayText()));
    m_message->show();
}

void RankingPage::clearResult()
{
    if (const std::optional<qsizetype> unit = currentUnit();
        unit && !m_wantedUnit && m_evaluation && m_evaluation->subject == m_bar->subject())
        m_wantedUnit = m_evaluation->ids.at(*unit); // shown again in the other period, by the other scheme
    m_loader.cancel();
    m_evaluation = nullptr;
    m_bandsNote.clear();
    m_fits = false;
    m_notice->setText(tr("Computing…"));
    m_message->hide();
    m_model->setEvaluation(nullptr);
    m_tooFewModel->setUnits(nullptr, {});
    m_tooFewPart->hide();
    m_panel->setEvaluation(nullptr);
    m_export->setEnabled(false);
    m_profile->setEnabled(false);
}

std::optional<qsizetype> RankingPage::currentUnit() const
{
    for (const PlainTable *table : {m_table, m_tooFewTable}) {
        const QModelIndex current = table->currentIndex();
        if (current.isValid())
            return current.data(RankingModel::UnitRole).value<qsizetype>();
    }
    return std::nullopt;
}

void RankingPage::selectUnit(qsizetype unit)
{
    if (const std::optional<int> row = m_model->rowOf(unit)) {
        m_table->setCurrentIndex(m_model->index(*row, RankingModel::Name));
        return;
    }
    const QList<UnrankedUnit> &tooFew = m_tooFewModel->units();
    const auto found = std::find_if(tooFew.cbegin(), tooFew.cend(),
                                    [unit](const UnrankedUnit &known) { return known.unit == unit; });
    if (found != tooFew.cend())
        m_tooFewTable->setCurrentIndex(
            m_tooFewModel->index(static_cast<int>(found - tooFew.cbegin()), TooFewModel::Name));
}

void RankingPage::explain(const QModelIndex &index, bool takeFocus)
{
    PlainTable *other = index.model() == m_model ? m_tooFewTable : m_table;
    other->selectionModel()->clear();
    const auto unit = index.data(RankingModel::UnitRole).value<qsizetype>();
    m_explains = true;
    if (m_panel->isHidden()) { // the table becomes smaller: keep the line in sight
        m_panel->show();
        shareRoom();
        QTimer::singleShot(0, this, [this] {
            for (PlainTable *table : {m_table, m_tooFewTable})
                table->scrollTo(table->currentIndex());
        });
    }
    if (m_panel->unit() != unit)
        m_panel->showUnit(unit);
    m_profile->setEnabled(true);
    if (takeFocus)
        m_panel->focusIndicators();
}

void RankingPage::closeExplanation()
{
    m_explains = false;
    m_panel->hide();
    (m_table->currentIndex().isValid() || m_model->rowCount() > 0 ? m_table : m_tooFewTable)->setFocus();
}

void RankingPage::fitTables()
{
    m_table->fitColumns();
    m_tooFewTable->fitColumns();
}

void RankingPage::exportShown()
{
    if (!m_evaluation)
        return;
    const QString name =
        tr("Ranking of %1, %2").arg(displayName(m_evaluation->subject), m_evaluation->period.text());
    const QString path = m_workspace.prompts().saveFile(this, tr("Export the ranking as shown"),
                                                        QDir::home().filePath(name + QStringLiteral(".xlsx")),
                                                        tr("Excel workbook (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_workspace.jobs().run(
        this,
        [evaluation = m_evaluation, ranks = m_model->shown(), tooFew = m_tooFewModel->units(),
         path](Session &) { return RankingExport::write(*evaluation, ranks, tooFew, path); },
        [this, path](const Result<> &written) {
            if (!written)
                m_workspace.prompts().showError(this, written.error());
            else
                m_workspace.say(tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
        });
}

void RankingPage::print()
{
    m_workspace.open({.page = QStringLiteral("printing"),
                      .hints = {{QStringLiteral("form"), QStringLiteral("ranking-table")},
                                {QStringLiteral("subject"), toKey(m_bar->subject())},
                                {QStringLiteral("scheme"), m_choice},
                                {QStringLiteral("group"), m_bar->group()}}});
}

void RankingPage::openProfile()
{
    const std::optional<qsizetype> unit = currentUnit();
    if (unit && m_evaluation)
        m_workspace.open({.page = toKey(m_evaluation->subject),
                          .entity = m_evaluation->subject == Subject::Deputy ? QStringLiteral("mandate")
                                                                             : toKey(m_evaluation->subject),
                          .id = m_evaluation->ids.at(*unit)});
}

void RankingPage::focusSearch()
{
    m_bar->focusSearch();
}

void RankingPage::shareRoom()
{
    const bool beside = m_splitter->orientation() == Qt::Horizontal;
    const int all = beside ? m_splitter->width() : m_splitter->height();
    const int ranking = all * (beside ? 62 : 42) / 100;
    m_splitter->setSizes({ranking, all - ranking});
}

void RankingPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wide = width() >= fontMetrics().height() * WideLines;
    const Qt::Orientation wanted = wide ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() != wanted) {
        m_splitter->setOrientation(wanted);
        shareRoom();
    }
    m_panel->setSideBySide(!wide);
}

} // namespace liaison

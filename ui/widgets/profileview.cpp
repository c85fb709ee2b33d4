#include "ui/widgets/profileview.h"

#include "ui/shell/appearance.h"
#include "ui/widgets/factsview.h"
#include "ui/widgets/recordtarget.h"
#include "ui/widgets/rowsview.h"
#include "ui/widgets/splitterheights.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace liaison {

namespace {

const QString FiguresKey = QStringLiteral("figures");

QString barsText(const Figures &figures, const Figure &figure)
{
    QStringList parts;
    for (qsizetype i = 0; i < figure.months.size(); ++i)
        parts.append(QStringLiteral("%1: %2").arg(figures.months.at(i).toString(QStringLiteral("yyyy-MM")),
                                                  FigureService::text(figure, figure.months.at(i))));
    return parts.join(u'\n');
}

QString changeText(const Figure &figure)
{
    if (!figure.yearBefore || figure.kind != MeasureKind::Count)
        return {};
    const qint64 change = figure.value.numerator - figure.yearBefore->numerator;
    return (change > 0   ? QStringLiteral("+")
            : change < 0 ? QStringLiteral("−")
                         : QString{}) +
           QLocale{}.toString(std::abs(change));
}

/// A line opens its record; a line about all opinions in a state opens their list.
Target lineTarget(const ProfileLine &line, Subject subject)
{
    if (line.state.isEmpty())
        return targetOf(line.entity, line.id);
    return {
        .page = QStringLiteral("opinions"),
        .hints = {{subject == Subject::Town ? QStringLiteral("town") : QStringLiteral("station"), line.id},
                  {QStringLiteral("state"), line.state}}};
}

QVBoxLayout *column(QWidget *widget)
{
    auto *layout = new QVBoxLayout{widget};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    return layout;
}

} // namespace

ProfileView::ProfileView(QWidget *parent)
    : QWidget{parent}
    , m_down{new QSplitter{Qt::Vertical, this}}
    , m_facts{new FactsView{this}}
    , m_lastEntry{new QLabel{this}}
    , m_parts{new QListWidget{this}}
    , m_stack{new QStackedWidget{this}}
    , m_figures{new RowsView{this}}
    , m_evidenceTitle{new QLabel{this}}
    , m_evidence{new RowsView{this}}
    , m_note{new QLabel{this}}
    , m_table{new RowsView{this}}
{
    m_facts->setObjectName(QStringLiteral("profileFacts"));
    m_facts->setPairs(3);
    m_lastEntry->setObjectName(QStringLiteral("lastEntry"));
    m_parts->setObjectName(QStringLiteral("profileParts"));
    m_parts->setAccessibleName(tr("Parts"));
    m_figures->setObjectName(QStringLiteral("figures"));
    m_figures->setAccessibleName(tr("Figures"));
    m_evidence->setObjectName(QStringLiteral("evidence"));
    m_evidence->setAccessibleName(tr("Records behind the figure"));
    m_table->setObjectName(QStringLiteral("profileTable"));
    m_note->setObjectName(QStringLiteral("profileNote"));
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_evidenceTitle->setObjectName(QStringLiteral("evidenceTitle"));

    auto *head = new QWidget{this};
    auto *headColumn = new QVBoxLayout{head};
    headColumn->setContentsMargins(14, 10, 14, 8);
    headColumn->addWidget(m_lastEntry);
    headColumn->addWidget(m_facts);
    headColumn->addStretch(1);
    auto *scroll = new QScrollArea{this};
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(head);

    auto *behind = new QWidget{this};
    QVBoxLayout *behindColumn = column(behind);
    behindColumn->addWidget(m_evidenceTitle);
    behindColumn->addWidget(m_evidence, 1);
    auto *figures = new QSplitter{Qt::Vertical, this};
    figures->setChildrenCollapsible(false);
    figures->addWidget(m_figures);
    figures->addWidget(behind);
    figures->setStretchFactor(0, 3);
    figures->setStretchFactor(1, 2);
    auto *other = new QWidget{this};
    QVBoxLayout *otherColumn = column(other);
    otherColumn->addWidget(m_note);
    otherColumn->addWidget(m_table, 1);
    m_stack->addWidget(figures);
    m_stack->addWidget(other);

    auto *across = new QWidget{this};
    auto *acrossRow = new QHBoxLayout{across};
    acrossRow->setContentsMargins(0, 0, 0, 0);
    acrossRow->setSpacing(6);
    acrossRow->addWidget(m_parts);
    acrossRow->addWidget(m_stack, 1);
    m_down->setChildrenCollapsible(false);
    m_down->addWidget(scroll);
    m_down->addWidget(across);
    m_down->setStretchFactor(1, 1);
    column(this)->addWidget(m_down);

    connect(m_facts, &FactsView::targetChosen, this, &ProfileView::targetChosen);
    for (const RowsView *view : {m_evidence, m_table})
        connect(view, &RowsView::targetChosen, this, &ProfileView::targetChosen);
    connect(m_figures, &RowsView::currentRowChanged, this, [this] {
        if (const QString measure = chosenMeasure(); !measure.isEmpty())
            Q_EMIT evidenceWanted(measure);
    });
    connect(m_parts, &QListWidget::currentRowChanged, this, &ProfileView::showPart);
}

QString ProfileView::chosenPart() const
{
    const QListWidgetItem *item = m_parts->currentItem();
    return item == nullptr ? QString{} : item->data(Qt::UserRole).toString();
}

QString ProfileView::chosenMeasure() const
{
    const ViewRow *row = m_figures->chosen();
    return row == nullptr ? QString{} : row->key;
}

void ProfileView::clear(const QString &text)
{
    m_isFitted = false;
    m_facts->setFields({});
    m_lastEntry->setText(text);
    m_profileParts.clear();
    m_parts->clear();
    m_figures->setTable({}, {}, 0);
    m_evidence->setTable({}, {}, 0);
    m_evidenceTitle->clear();
    m_table->setTable({}, {}, 0);
}

void ProfileView::showProfile(const Profile &profile)
{
    m_subject = profile.subject;
    m_facts->setFields(profile.facts);
    m_lastEntry->setText((profile.isDormant ? QStringLiteral("⚠ ") : QString{}) + profile.lastEntry);
    QPalette palette = m_lastEntry->palette();
    palette.setColor(QPalette::WindowText, profile.isDormant ? tone::warning() : tone::muted());
    m_lastEntry->setPalette(palette);
    m_profileParts = profile.parts;
    m_shownFigures = profile.figures;
    fillParts();
    showFigures();
    showPart();
    if (!std::exchange(m_isFitted, true))
        fitHeights(*m_down);
}

void ProfileView::addLazyPart(const QString &key, const QString &title)
{
    m_lazy.append({key, title});
}

void ProfileView::fillParts()
{
    const QString chosen = chosenPart();
    const QSignalBlocker blocker{m_parts};
    m_parts->clear();
    const auto add = [this, &chosen](const QString &key, const QString &text) {
        auto *item = new QListWidgetItem{text, m_parts};
        item->setData(Qt::UserRole, key);
        if (key == chosen)
            m_parts->setCurrentItem(item);
    };
    add(FiguresKey, tr("Figures"));
    for (const ProfilePart &part : std::as_const(m_profileParts)) {
        const QString number =
            part.isCut ? tr("%L1 or more").arg(part.counted) : QLocale{}.toString(part.counted);
        add(part.key, tr("%1 (%2)", "part of a profile: number").arg(part.title, number));
    }
    for (const LazyPart &part : std::as_const(m_lazy))
        add(part.key, part.title);
    if (m_parts->currentRow() < 0)
        m_parts->setCurrentRow(0);
    m_parts->setFixedWidth(m_parts->sizeHintForColumn(0) + 2 * m_parts->frameWidth() + 24);
}

void ProfileView::showFigures()
{
    const QString chosen = chosenMeasure();
    QList<ViewRow> rows;
    int row = 0;
    for (const Figure &figure : std::as_const(m_shownFigures.list)) {
        QList<double> bars;
        for (const Fraction &month : figure.months)
            bars.append(month.isDefined() ? month.toDouble() : 0.0);
        if (figure.measure == chosen)
            row = static_cast<int>(rows.size());
        rows.append(
            {.cells = {figure.title,
                       FigureService::text(figure, figure.value),
                       figure.yearBefore ? FigureService::text(figure, *figure.yearBefore) : QString{},
                       changeText(figure),
                       {}},
             .bars = bars,
             .barsText = barsText(m_shownFigures, figure),
             .key = figure.measure});
    }
    m_figures->setTable({{tr("What is counted")},
                         {m_shownFigures.period.displayText(), true},
                         {tr("A year before"), true},
                         {tr("Change"), true},
                         {tr("Last 12 months")}},
                        rows, 4, 4);
    if (!rows.isEmpty())
        m_figures->setCurrentIndex(m_figures->model()->index(row, 0));
}

void ProfileView::setEvidence(const QString &measure, const ProfileTable &table)
{
    if (measure != chosenMeasure())
        return;
    m_evidenceTitle->setText(table.note);
    m_evidence->setTable(table.heads, table.rows, table.wide);
    m_evidence->setEmptyText(table.emptyText);
}

void ProfileView::showPart()
{
    const QString key = chosenPart();
    if (key.isEmpty() || key == FiguresKey) {
        m_stack->setCurrentIndex(0);
        return;
    }
    m_stack->setCurrentIndex(1);
    for (const ProfilePart &part : std::as_const(m_profileParts)) {
        if (part.key != key)
            continue;
        ProfileTable table{.note = part.note,
                           .wide = part.wideColumn,
                           .emptyText = tr("Nothing of this is on file for the period.")};
        for (const QString &head : part.heads)
            table.heads.append({head});
        for (const ProfileLine &line : part.lines)
            table.rows.append(
                {.cells = line.cells, .target = lineTarget(line, m_subject), .isFaded = !line.counts});
        m_table->setAccessibleName(part.title);
        showTable(table);
        return;
    }
    for (const LazyPart &part : std::as_const(m_lazy)) {
        if (part.key != key)
            continue;
        m_table->setAccessibleName(part.title);
        showTable({.emptyText = tr("Being computed…")});
        Q_EMIT partWanted(key);
    }
}

void ProfileView::showTable(const ProfileTable &table)
{
    m_note->setText(table.note);
    m_note->setVisible(!table.note.isEmpty());
    m_table->setTable(table.heads, table.rows, table.wide);
    m_table->setEmptyText(table.emptyText);
}

void ProfileView::setLazyTable(const QString &key, const ProfileTable &table)
{
    if (key == chosenPart())
        showTable(table);
}

} // namespace liaison

#include "ui/pages/charts/chartspage.h"

#include "app/print/charts/chartpainter.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartview.h"
#include "ui/models/charttablemodel.h"
#include "ui/pages/charts/chartmembers.h"
#include "ui/pages/charts/chartoptions.h"
#include "ui/widgets/plaintable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace liaison {

namespace {

const QString LastChartKey = QStringLiteral("charts/last");
const QString TableKey = QStringLiteral("charts/table");

/// Records that no chart counts.
bool touchesCharts(const CommittedChange &change)
{
    const QSet<EntityKind> besides{EntityKind::Office, EntityKind::DeputyGroup, EntityKind::RoundAppeal};
    for (const EntityKind kind : change.kinds) {
        if (!besides.contains(kind))
            return true;
    }
    return false;
}

QLabel *words(const QString &name, QWidget *parent)
{
    auto *label = new QLabel{parent};
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ChartsPage::ChartsPage(Workspace &workspace, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_list{new QListWidget{this}}
    , m_options{new ChartOptions{workspace.settings(), this}}
    , m_title{words(QStringLiteral("chartTitle"), this)}
    , m_facts{words(QStringLiteral("chartFacts"), this)}
    , m_mark{words(QStringLiteral("chartMark"), this)}
    , m_notes{words(QStringLiteral("chartNotes"), this)}
    , m_stack{new QStackedWidget{this}}
    , m_view{new ChartView{this}}
    , m_table{new PlainTable{QStringLiteral("chartTable"), tr("Numbers of the chart"), this}}
    , m_model{new ChartTableModel{this}}
{
    makeLayout();
    makeActions();
    for (const auto &[kind, key] : EnumKeys<ChartKind>::Entries) {
        auto *item = new QListWidgetItem{ChartService::chartTitle(kind), m_list};
        item->setData(Qt::UserRole, QString::fromUtf16(key));
    }
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 3);
    const auto last = fromKey<ChartKind>(workspace.settings().value(LastChartKey).toString());
    chooseKind(last.value_or(ChartKind::Ranking));
    setTableShown(workspace.settings().value(TableKey, false).toBool());

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        chooseKind(*fromKey<ChartKind>(m_list->item(row)->data(Qt::UserRole).toString()));
        loadChoices();
    });
    connect(m_options, &ChartOptions::changed, this, &ChartsPage::loadChart);
    connect(m_options, &ChartOptions::choicesWanted, this, &ChartsPage::loadChoices);
    connect(m_view, &ChartView::markFocused, m_mark, &QLabel::setText);
    connect(m_view, &ChartView::drillWanted, this, &ChartsPage::goTo);
    connect(m_view, &ChartView::membersWanted, this, &ChartsPage::listMembers);
    const auto refresh = [this] {
        m_stale = true;
        if (isVisible())
            loadChoices();
    };
    connect(&workspace, &Workspace::periodChanged, this, refresh);
    connect(&workspace, &Workspace::changed, this, [refresh](const CommittedChange &change) {
        if (touchesCharts(change))
            refresh();
    });
}

void ChartsPage::makeLayout()
{
    m_list->setObjectName(QStringLiteral("chartList"));
    m_list->setAccessibleName(tr("Charts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);

    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_options);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_stack, 1);
    column->addWidget(m_mark);
    column->addWidget(m_notes);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addLayout(column, 1);
}

void ChartsPage::makeActions()
{
    const auto make = [this](const QString &name, const QString &icon, const QString &text) {
        auto *action = new QAction{QIcon::fromTheme(icon), text, this};
        action->setObjectName(name);
        return action;
    };
    m_tableAction = make(QStringLiteral("chartShowTable"), QStringLiteral("view-list-details"), tr("&Table"));
    m_tableAction->setCheckable(true);
    m_tableAction->setShortcut(QKeySequence{tr("Ctrl+T")});
    m_saveAction = make(QStringLiteral("chartSave"), QStringLiteral("document-save-as"), tr("Save chart…"));
    m_exportAction =
        make(QStringLiteral("chartExport"), QStringLiteral("document-export"), tr("Export table…"));
    m_copyAction = make(QStringLiteral("chartCopy"), QStringLiteral("edit-copy"), tr("Copy table"));
    m_printAction = make(QStringLiteral("chartPrint"), QStringLiteral("document-print"), tr("Print…"));
    connect(m_tableAction, &QAction::toggled, this, &ChartsPage::setTableShown);
    connect(m_saveAction, &QAction::triggered, this, &ChartsPage::saveChart);
    connect(m_exportAction, &QAction::triggered, this, &ChartsPage::exportTable);
    connect(m_copyAction, &QAction::triggered, this, &ChartsPage::copyTable);
    connect(m_printAction, &QAction::triggered, this,
            [this] { ChartExport::print(m_view->chart(), font(), this); });
}

QList<QAction *> ChartsPage::headerActions()
{
    return {m_tableAction, m_copyAction, m_exportAction, m_saveAction, m_printAction};
}

void ChartsPage::open(const Target &target)
{
    const QVariantMap &hints = target.hints;
    const auto kind = fromKey<ChartKind>(hints.value(QStringLiteral("chart")).toString());
    if (kind && *kind != m_options->kind())
        chooseKind(*kind);
    if (hints.contains(QStringLiteral("measure")))
        m_options->setMeasure(hints.value(QStringLiteral("measure")).toString());
    if (const auto subject = fromKey<Subject>(hints.value(QStringLiteral("subject")).toString()))
        m_options->setSubject(*subject);
    m_wantedUnits.clear();
    const QVariantList stations = hints.value(QStringLiteral("stations")).toList();
    for (const QVariant &station : stations)
        m_wantedUnits.append(station.toLongLong());
    if (hints.contains(QStringLiteral("station")))
        m_wantedUnits.append(hints.value(QStringLiteral("station")).toLongLong());
    if (m_stale || !hints.isEmpty())
        loadChoices();
}

Target ChartsPage::current() const
{
    const ChartRequest request = m_options->request(m_workspace.period());
    QVariantMap hints{{QStringLiteral("chart"), toKey(request.kind)}};
    if (!request.measure.isEmpty())
        hints.insert(QStringLiteral("measure"), request.measure);
    if (!request.units.isEmpty()) {
        QVariantList stations;
        for (const qint64 id : request.units)
            stations.append(id);
        hints.insert(QStringLiteral("stations"), stations);
    }
    return {.page = QStringLiteral("charts"), .hints = hints};
}

void ChartsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        loadChoices();
}

void ChartsPage::chooseKind(ChartKind kind)
{
    const QSignalBlocker block{m_list};
    m_list->setCurrentRow(static_cast<int>(kind)); // in the order of the enumeration
    m_options->setKind(kind);
    m_workspace.settings().setValue(LastChartKey, toKey(kind));
}

void ChartsPage::loadChoices()
{
    m_stale = false;
    const quint64 generation = ++m_generation;
    const ChartRequest request = m_options->request(m_workspace.period());
    m_workspace.queries().run(
        this, [request](Session &session) { return ChartService{session}.choices(request); },
        [this, generation](const Result<ChartChoices> &choices) {
            if (generation != m_generation)
                return;
            if (!choices) {
                fail(choices.error());
                return;
            }
            m_options->setChoices(*choices);
            if (!m_wantedUnits.isEmpty())
                m_options->setUnits(m_wantedUnits);
            m_wantedUnits.clear();
            loadChart();
        });
}

void ChartsPage::loadChart()
{
    const quint64 generation = ++m_generation;
    const ChartRequest request = m_options->request(m_workspace.period());
    // Rank bands take their time at 10,000 stations; the rest must not wait behind an import.
    SessionThread &thread = request.kind == ChartKind::Ranking ? m_workspace.jobs() : m_workspace.queries();
    thread.run(
        this, [request](Session &session) { return ChartService{session}.chart(request); },
        [this, generation](const Result<ChartData> &answer) {
            if (generation != m_generation)
                return;
            if (answer)
                showChart(*answer);
            else
                fail(answer.error());
        });
}

void ChartsPage::showChart(const ChartData &chart)
{
    m_title->setText(chart.title);
    m_facts->setText(ChartPainter::facts(chart));
    m_notes->setText(chart.notes.join(u'\n'));
    m_notes->setVisible(!chart.notes.isEmpty());
    const bool any = chart.emptyText.isEmpty();
    m_mark->setText(any ? tr("Arrow keys choose a mark, Enter or a click opens what is behind it.")
                        : QString{});
    m_view->setChart(chart);
    if (const ChartMark *mark = m_view->focusedMark())
        m_mark->setText(mark->text);
    m_model->setTable(chart.table);
    m_table->fitColumns();
    for (QAction *action : {m_saveAction, m_exportAction, m_copyAction, m_printAction})
        action->setEnabled(any);
}

void ChartsPage::fail(const Error &error)
{
    m_title->setText(ChartService::chartTitle(m_options->kind()));
    m_facts->clear();
    m_notes->hide();
    m_mark->clear();
    m_view->setMessage(error.message);
    m_model->setTable({});
    for (QAction *action : {m_saveAction, m_exportAction, m_copyAction, m_printAction})
        action->setEnabled(false);
}

void ChartsPage::goTo(const ChartDrill &drill)
{
    m_workspace.open({.page = drill.page, .entity = drill.entity, .id = drill.id, .hints = drill.hints});
}

void ChartsPage::listMembers(const ChartMark &mark, const QPoint &at)
{
    auto *members = new ChartMembers{mark, this};
    connect(members, &ChartMembers::chosen, this, &ChartsPage::goTo);
    members->move(at);
    members->show();
}

void ChartsPage::setTableShown(bool shown)
{
    m_tableAction->setChecked(shown);
    m_stack->setCurrentIndex(shown ? 1 : 0);
    m_mark->setVisible(!shown);
    m_workspace.settings().setValue(TableKey, shown);
}

QString ChartsPage::suggestedName(const QString &suffix) const
{
    static const QRegularExpression unfit{QStringLiteral("[\\\\/:*?\"<>|\\s]+")};
    QString name = QStringLiteral("%1-%2").arg(m_view->chart().title, m_workspace.period().text());
    return name.replace(unfit, QStringLiteral("-")) + suffix;
}

void ChartsPage::saveChart()
{
    const QString path =
        m_workspace.prompts().saveFile(this, tr("Save the chart"), suggestedName(QStringLiteral(".pdf")),
                                       tr("PDF (*.pdf);;SVG (*.svg);;PNG (*.png)"));
    if (path.isEmpty())
        return;
    if (const Result<> written = ChartExport::write(m_view->chart(), font(), path); !written)
        m_workspace.prompts().showError(this, written.error());
    else
        m_workspace.say(tr("Saved: %1").arg(path));
}

void ChartsPage::exportTable()
{
    const QString path =
        m_workspace.prompts().saveFile(this, tr("Export the table"), suggestedName(QStringLiteral(".xlsx")),
                                       tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (path.isEmpty())
        return;
    m_workspace.jobs().run(
        this, [path, chart = m_view->chart()](Session &) { return ChartService::writeTable(chart, path); },
        [this, path](const Result<> &written) {
            if (!written)
                m_workspace.prompts().showError(this, written.error());
            else
                m_workspace.say(tr("Saved: %1").arg(path));
        });
}

void ChartsPage::copyTable()
{
    QGuiApplication::clipboard()->setText(m_model->asText());
    m_workspace.say(tr("The table was copied."));
}

} // namespace liaison

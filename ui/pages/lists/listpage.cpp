#include "ui/pages/lists/listpage.h"

#include "app/services/registerlist.h"
#include "ui/models/registersource.h"
#include "ui/models/windowedmodel.h"
#include "ui/pages/lists/listfilterbar.h"
#include "ui/shell/appearance.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace liaison {

namespace {

constexpr int MostKept = 1000; ///< selected rows that are found again in a list that was read anew

} // namespace

ListPage::ListPage(Workspace &workspace, ListKind kind, QWidget *parent)
    : Page{parent}
    , m_workspace{workspace}
    , m_spec{listSpec(kind)}
    , m_filters{new ListFilterBar{workspace, m_spec, this}}
    , m_model{new WindowedModel{std::make_unique<RegisterSource>(workspace, kind),
                                RegisterList::columns(kind), this}}
    , m_table{new QTableView{this}}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new QLabel{this}}
    , m_emptyReset{new QPushButton{tr("Show all"), this}}
    , m_count{new QLabel{this}}
    , m_progress{new QProgressBar{this}}
    , m_cancel{new QPushButton{tr("Cancel"), this}}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    makeTable();
    column->addWidget(m_stack, 1);
    makeFoot();
    makeActions();
    restoreColumns();
    connectWorkspace();
    connect(m_filters, &ListFilterBar::changed, this, &ListPage::readList);
}

ListPage::~ListPage()
{
    if (m_export)
        m_export->stop = true;
}

void ListPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("listTable"));
    m_table->setAccessibleName(ListingService::title(m_spec.kind));
    m_table->setModel(m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->viewport()->installEventFilter(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *head = m_table->horizontalHeader();
    head->setObjectName(QStringLiteral("listHead"));
    head->setSectionsMovable(true);
    head->setSectionsClickable(true);
    head->setHighlightSections(false);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    head->setProperty("mayElide", true);
    connect(head, &QHeaderView::sectionClicked, this, &ListPage::sortBy);
    connect(m_table, &QTableView::activated, this, &ListPage::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ListPage::showContextMenu);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ListPage::keepPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::restorePlace);
    connect(m_model, &WindowedModel::readingChanged, this, &ListPage::showState);
    connect(m_model, &WindowedModel::failed, this,
            [this](const Error &error) { m_workspace.prompts().showError(this, error); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ListPage::showState);

    auto *nothing = new QWidget{m_stack};
    auto *middle = new QVBoxLayout{nothing};
    m_empty->setObjectName(QStringLiteral("emptyText"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_emptyReset->setObjectName(QStringLiteral("emptyReset"));
    connect(m_emptyReset, &QPushButton::clicked, this, &ListPage::resetFilter);
    middle->addStretch(1);
    middle->addWidget(m_empty);
    middle->addWidget(m_emptyReset, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    m_stack->addWidget(m_table);
    m_stack->addWidget(nothing);
}

void ListPage::makeFoot()
{
    m_count->setObjectName(QStringLiteral("count"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setMaximumWidth(fontMetrics().horizontalAdvance(QString{20, u'人'}));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    m_progress->hide();
    m_cancel->hide();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 12, 4);
    foot->addWidget(m_count);
    foot->addStretch(1);
    foot->addWidget(m_progress);
    foot->addWidget(m_cancel);
    static_cast<QVBoxLayout *>(layout())->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_export)
            m_export->stop = true;
    });
    m_exportTick.setInterval(100);
    connect(&m_exportTick, &QTimer::timeout, this, [this] {
        const qint64 total = m_export ? m_export->total.load() : 0;
        m_progress->setMaximum(total > 0 ? 1000 : 0); // without an end until it is known
        if (total > 0)
            m_progress->setValue(static_cast<int>(m_export->done.load() * 1000 / total));
    });
}

void ListPage::connectWorkspace()
{
    connect(&m_workspace, &Workspace::changed, this, [this](const CommittedChange &change) {
        static const QSet<EntityKind> names{EntityKind::Town, EntityKind::Station, EntityKind::Office,
                                            EntityKind::Person, EntityKind::Mandate};
        const EntitySpec *own = findEntitySpec(m_spec.entity);
        if (!change.kinds.contains(own->kind) && !change.kinds.intersects(names))
            return;
        m_stale = true;
        if (isVisible())
            readList();
    });
}

void ListPage::open(const Target &target)
{
    m_wanted = target.entity == m_spec.entity ? target.id : 0;
    QVariantMap hints = target.hints;
    if (const qint64 current = hints.take(QStringLiteral("current")).toLongLong(); current > 0)
        m_wanted = current;
    if (!hints.isEmpty())
        m_filters->setState(hints); // reads the list if that changes anything
    if (!m_opened || m_stale)
        readList();
    else if (m_wanted > 0 && !m_model->isReading())
        restorePlace();
    if (!m_opened)
        m_filters->readNames(); // after the list: that is what the user waits for
    m_opened = true;
    m_table->setFocus();
}

Target ListPage::current() const
{
    QVariantMap hints = m_filters->state();
    if (const qint64 id = currentId(); id > 0)
        hints.insert(QStringLiteral("current"), id);
    return {.page = m_spec.page, .hints = hints};
}

void ListPage::readList()
{
    m_model->setAnchor(std::max(0, m_table->rowAt(0)));
    const RegisterFilter filter = m_filters->filter();
    const RegisterSort wanted = m_model->order().column.isEmpty() ? m_initialSort : m_model->order();
    if (std::exchange(m_stale, false) && filter == m_model->filter() && wanted == m_model->order())
        m_model->refresh();
    else
        m_model->show(filter, wanted);
    m_actions.value(QStringLiteral("resetFilter"))->setEnabled(!m_filters->isEmpty());
    showSort();
}

void ListPage::sortBy(int column)
{
    const QString key = m_model->columns().at(column).key;
    if (!RegisterList::isSortable(m_spec.kind, key)) {
        m_workspace.say(tr("The list cannot be sorted by “%1”.").arg(m_model->columns().at(column).title));
        showSort();
        return;
    }
    const bool again = m_model->order().column == key;
    m_model->show(m_filters->filter(), {key, again && !m_model->order().descending});
    showSort();
    saveColumns();
}

void ListPage::showSort()
{
    QHeaderView *head = m_table->horizontalHeader();
    const int column = m_model->columnOf(m_model->order().column);
    head->setSortIndicatorShown(column >= 0);
    if (column >= 0)
        head->setSortIndicator(column,
                               m_model->order().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListPage::showState()
{
    const int rows = m_model->rowCount();
    const bool reading = m_model->isReading();
    QString text = reading && rows == 0 ? tr("Counting…") : tr("%L1 record(s)").arg(rows);
    if (reading && rows > 0)
        text += tr(" · reading…");
    if (const qint64 selected = selectedCount(); selected > 1)
        text += tr(" · %L1 selected").arg(selected);
    m_count->setText(text);
    const bool nothing = rows == 0 && !reading && m_opened;
    if (nothing) {
        m_empty->setText(emptyText());
        m_emptyReset->setVisible(!m_filters->isEmpty());
    }
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    const bool any = selectedCount() > 0;
    for (const char *name :
         {"openRecord", "editRecord", "nextStep", "removeRecords", "changeRecords", "copyRows"}) {
        if (QAction *action = m_actions.value(QLatin1String{name}))
            action->setEnabled(any);
    }
    m_actions.value(QStringLiteral("exportList"))->setEnabled(rows > 0 && !m_export);
}

QString ListPage::emptyText() const
{
    return m_filters->isEmpty() ? m_spec.emptyText : tr("Nothing matches the filter.");
}

void ListPage::keepPlace()
{
    m_keptIds.clear();
    m_keptCurrent = currentId();
    m_keptTop = m_table->rowAt(0) >= 0 && m_table->verticalScrollBar()->value() > 0
                    ? m_model->idAt(m_table->rowAt(0))
                    : 0;
    if (selectedCount() <= MostKept) {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        for (const QModelIndex &row : rows)
            m_keptIds.append(m_model->idAt(row.row()));
    }
}

void ListPage::restorePlace()
{
    // One walk through the list finds all that were selected, however long it is.
    const qint64 current = m_wanted > 0 ? m_wanted : m_keptCurrent;
    const int row = current > 0 ? m_model->rowOf(current) : -1;
    const int top = m_wanted > 0 || m_keptTop == 0 ? -1 : m_model->rowOf(m_keptTop);
    QItemSelection selection;
    if (m_wanted > 0 && row >= 0) {
        selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    } else if (!m_keptIds.isEmpty()) {
        const QSet<qint64> kept{m_keptIds.cbegin(), m_keptIds.cend()};
        for (int i = 0, found = 0; i < m_model->rowCount() && found < kept.size(); ++i) {
            if (!kept.contains(m_model->idAt(i)))
                continue;
            ++found;
            selection.select(m_model->index(i, 0), m_model->index(i, m_model->columnCount() - 1));
        }
    }
    if (top >= 0)
        m_table->scrollTo(m_model->index(top, 0), QAbstractItemView::PositionAtTop);
    if (row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (m_wanted > 0 && row >= 0)
        m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    m_wanted = 0;
    m_keptIds.clear();
    showState();
}

qint64 ListPage::currentId() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_model->idAt(index.row()) : 0;
}

qint64 ListPage::selectedCount() const
{
    qint64 rows = 0;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        rows += range.height();
    return rows;
}

void ListPage::hideEvent(QHideEvent *event)
{
    saveColumns();
    Page::hideEvent(event);
}

bool ListPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fillWidth();
    return Page::eventFilter(watched, event);
}

void ListPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_table != nullptr)
        m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 7 / 4);
    if (event->type() == QEvent::FontChange && m_table != nullptr && m_opened)
        fillWidth();
    Page::changeEvent(event);
}

} // namespace liaison

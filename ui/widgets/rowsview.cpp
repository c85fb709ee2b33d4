#include "ui/widgets/rowsview.h"

#include "ui/shell/appearance.h"
#include "ui/widgets/barsdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace liaison {

namespace {

constexpr int MostColumnWidthInCharacters = 30;

} // namespace

RowsView::RowsView(QWidget *parent) : QTableView{parent}, m_model{new RowsModel{this}}
{
    setModel(m_model);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    fitRows();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { openRow(index.row()); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsView::currentRowChanged);
}

void RowsView::setTable(const QList<ViewHead> &heads, const QList<ViewRow> &rows, int wide, int barsColumn)
{
    setItemDelegateForColumn(std::max(0, barsColumn), nullptr);
    m_model->setTable(heads, rows, barsColumn);
    for (int column = 0; column < heads.size(); ++column)
        setItemDelegateForColumn(column, column == barsColumn ? new BarsDelegate{this} : nullptr);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    resizeColumnsToContents();
    const int most = fontMetrics().averageCharWidth() * 2 * MostColumnWidthInCharacters;
    for (int column = 0; column < heads.size(); ++column) {
        const int title = horizontalHeader()->fontMetrics().horizontalAdvance(heads.at(column).text) + 16;
        setColumnWidth(column, std::max(title, std::min(columnWidth(column) + 12, most)));
    }
    if (wide >= 0 && wide < heads.size())
        horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
}

void RowsView::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

const ViewRow *RowsView::chosen() const
{
    const int row = currentIndex().row();
    return row < 0 || row >= m_model->rows().size() ? nullptr : &m_model->rows().at(row);
}

void RowsView::openRow(int row)
{
    if (row < 0 || row >= m_model->rows().size())
        return;
    const Target target = m_model->rows().at(row).target;
    if (!target.page.isEmpty())
        Q_EMIT targetChosen(target);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openRow(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void RowsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void RowsView::fitRows()
{
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

void RowsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter{viewport()};
    painter.setPen(tone::muted());
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_emptyText);
}

} // namespace liaison

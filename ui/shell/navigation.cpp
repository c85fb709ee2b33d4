#include "ui/shell/navigation.h"

#include "ui/shell/appearance.h"

#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace liaison {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int IconRole = Qt::UserRole + 1;

} // namespace

Navigation::Navigation(QWidget *parent) : QListView{parent}, m_model{new QStandardItemModel{this}}
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setModel(m_model);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const QString id = current.data(IdRole).toString(); !id.isEmpty())
            Q_EMIT pageChosen(id);
    });
}

void Navigation::setPages(const QList<PageInfo> &pages)
{
    const QSignalBlocker blocker{selectionModel()};
    m_pages = pages;
    m_model->clear();
    QString section;
    for (const PageInfo &page : pages) {
        if (!page.inNavigation)
            continue;
        if (page.section != section) {
            section = page.section;
            auto *heading = new QStandardItem{section};
            heading->setFlags(Qt::NoItemFlags);
            heading->setForeground(tone::muted());
            m_model->appendRow(heading);
        }
        auto *item = new QStandardItem{page.title};
        item->setData(page.id, IdRole);
        item->setData(page.iconName, IconRole);
        item->setToolTip(page.title);
        m_model->appendRow(item);
    }
    refreshIcons();
    updateGeometry();
}

void Navigation::refreshIcons()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        if (item->data(IdRole).isNull())
            item->setForeground(tone::muted());
        else
            item->setIcon(QIcon::fromTheme(item->data(IconRole).toString()));
    }
}

void Navigation::select(const QString &page)
{
    const QSignalBlocker blocker{selectionModel()};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(IdRole).toString() == page) {
            setCurrentIndex(m_model->index(row, 0));
            viewport()->update();
            return;
        }
    }
    clearSelection();
    viewport()->update();
}

QSize Navigation::sizeHint() const
{
    int width = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        width = std::max(width, sizeHintForIndex(m_model->index(row, 0)).width());
    return {width + fontMetrics().averageCharWidth() * 2 + 12, QListView::sizeHint().height()};
}

} // namespace liaison

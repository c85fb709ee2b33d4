#include "ui/widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace liaison {

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto taken = m_items.begin() + index;
    QLayoutItem *item = taken->release();
    m_items.erase(taken);
    m_stretching.removeOne(item->widget());
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize{margins.left() + margins.right(), margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(spacing(), 0);
    std::vector<QLayoutItem *> row;
    int top = area.top();
    int width = 0;
    const auto finishRow = [&] {
        int height = 0;
        for (const QLayoutItem *item : row)
            height = std::max(height, item->sizeHint().height());
        int left = area.left();
        int spare = std::max(area.width() - width, 0);
        for (QLayoutItem *item : row) {
            const QSize hint = item->sizeHint();
            int own = std::min(hint.width(), area.width());
            if (m_stretching.contains(item->widget()))
                own += std::exchange(spare, 0);
            if (really)
                item->setGeometry({left, top + (height - hint.height()) / 2, own, hint.height()});
            left += own + gap;
        }
        top += height;
        row.clear();
        width = 0;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int needed = item->sizeHint().width() + (row.empty() ? 0 : gap);
        if (!row.empty() && width + needed > area.width()) {
            finishRow();
            top += gap;
        }
        width += row.empty() ? item->sizeHint().width() : needed;
        row.push_back(item.get());
    }
    finishRow();
    return top - rect.top() + contentsMargins().bottom();
}

} // namespace liaison

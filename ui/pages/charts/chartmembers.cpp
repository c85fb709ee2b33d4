#include "ui/pages/charts/chartmembers.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace liaison {

namespace {

constexpr int RowsSeen = 12;

} // namespace

ChartMembers::ChartMembers(const ChartMark &mark, QWidget *parent)
    : QFrame{parent, Qt::Popup}
    , m_members{mark.members}
{
    setObjectName(QStringLiteral("chartMembers"));
    setFrameShape(StyledPanel);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *head = new QLabel{mark.text, this};
    head->setMargin(4);
    auto *list = new QListWidget{this};
    list->setObjectName(QStringLiteral("chartMemberList"));
    list->setAccessibleName(mark.text);
    list->setUniformItemSizes(true);
    list->setFrameShape(NoFrame);
    for (const ChartMember &member : std::as_const(m_members))
        list->addItem(QStringLiteral("%1　%2").arg(member.name, member.number));
    list->setCurrentRow(0);
    const int rows = std::clamp(list->count(), 1, RowsSeen);
    list->setMinimumSize(std::max(list->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 4,
                                  fontMetrics().averageCharWidth() * 30),
                         list->sizeHintForRow(0) * rows + 4);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(2, 2, 2, 2);
    column->addWidget(head);
    column->addWidget(list);
    setFocusProxy(list);
    list->setFocus();
    const auto choose = [this, list] {
        const int row = list->currentRow();
        if (row < 0)
            return;
        const ChartDrill drill = m_members.at(row).drill;
        close();
        Q_EMIT chosen(drill);
    };
    connect(list, &QListWidget::itemActivated, this, choose);
    connect(list, &QListWidget::itemClicked, this, choose);
}

} // namespace liaison

#include "ui/shell/pageheader.h"

#include "ui/shell/periodpicker.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace liaison {

PageHeader::PageHeader(const Period &period, QDate today, QWidget *parent)
    : QWidget{parent}
    , m_title{new QLabel{this}}
    , m_period{new PeriodPicker{period, today, this}}
    , m_actions{new QHBoxLayout}
{
    setObjectName(QStringLiteral("pageHeader"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(14, 8, 12, 8);
    row->addWidget(m_title);
    row->addSpacing(16);
    row->addWidget(m_period);
    row->addStretch(1);
    row->addLayout(m_actions);
    m_actions->setSpacing(6);
    connect(m_period, &PeriodPicker::periodChosen, this, &PageHeader::periodChosen);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setPeriodShown(bool shown)
{
    m_period->setVisible(shown);
}

void PageHeader::setPeriod(const Period &period)
{
    m_period->setPeriod(period);
}

void PageHeader::setActions(const QList<QAction *> &actions)
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (QAction *action : actions) {
        auto *button = new QToolButton{this};
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        if (action->menu() != nullptr)
            button->setPopupMode(QToolButton::InstantPopup);
        m_actions->addWidget(button);
    }
}

} // namespace liaison

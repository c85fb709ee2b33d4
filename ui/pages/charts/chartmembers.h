#pragma once

#include "app/report/chartdata.h"

#include <QFrame>

namespace liaison {

/// Who is behind a bar of several units: a list that opens each by Enter or a click, and closes by Esc.
class ChartMembers : public QFrame
{
    Q_OBJECT

public:
    explicit ChartMembers(const ChartMark &mark, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const liaison::ChartDrill &drill);

private:
    QList<ChartMember> m_members;
};

} // namespace liaison

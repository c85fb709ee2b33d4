#include "ui/widgets/splitterheights.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace liaison {

void fitHeights(QSplitter &splitter)
{
    const auto *scroll = qobject_cast<QScrollArea *>(splitter.widget(0));
    Q_ASSERT(scroll != nullptr && scroll->widget() != nullptr);
    QWidget *content = scroll->widget();
    content->ensurePolished();
    content->layout()->activate();
    const int room = splitter.height();
    const int needed = content->hasHeightForWidth() ? content->heightForWidth(std::max(1, splitter.width()))
                                                    : content->sizeHint().height();
    const int top = std::min(needed + 2, room / 2);
    splitter.setSizes({top, room - top});
}

} // namespace liaison

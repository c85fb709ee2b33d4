#pragma once

#include "app/storage/changegroup.h"

#include <QObject>

namespace liaison {

/// Tells every open page what was committed. Emitted after COMMIT, never before, in the thread of the writer.
class ChangeNotifier : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void committed(const liaison::CommittedChange &change);
};

} // namespace liaison

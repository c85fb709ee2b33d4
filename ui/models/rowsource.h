#pragma once

#include "app/base/result.h"
#include "app/domain/registerfilter.h"
#include "app/services/registerlist.h"

#include <QList>

#include <functional>
#include <optional>

namespace liaison {

/// Where a WindowedModel gets its rows from. Answers come later, in the thread of the caller, and in the
/// order of the questions.
class RowSource
{
public:
    using OrderDone = std::function<void(Result<std::optional<QList<qint64>>>)>;
    using RowsDone = std::function<void(Result<QList<ListRow>>)>;

    RowSource() = default;
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    /// Ids of all rows in order. A newer question, also one for a beginning, ends an older one, whose answer
    /// is then nothing.
    virtual void requestOrder(const RegisterFilter &filter, const RegisterSort &sort, OrderDone done) = 0;
    /// How the list begins, at most @a most ids, if that is quicker than all of it; else nothing.
    virtual void requestBeginning(const RegisterFilter &filter, const RegisterSort &sort, int most,
                                  OrderDone done) = 0;
    virtual void requestRows(const QList<qint64> &ids, RowsDone done) = 0;
};

} // namespace liaison

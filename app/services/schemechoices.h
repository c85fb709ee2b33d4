#pragma once

#include "app/base/result.h"
#include "app/domain/measure.h"
#include "app/evaluation/scheme.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace liaison {

/// A scheme that an evaluation of one subject can use.
struct SchemeChoice
{
    Q_DECLARE_TR_FUNCTIONS(SchemeChoice)

public:
    QString key = {}; ///< what EvaluationService::loadScheme() takes, or "round:" and the code of a round
    Scheme scheme;
    QString round = {};       ///< code of the evaluation round that uses it, or empty
    QString roundPeriod = {}; ///< period of that round

    /// "代表联络站运行评价 1 (示例)", "2026-H1-station: …"
    [[nodiscard]] QString title() const;
};

/// The schemes of the subject's evaluation rounds, newest round first, then the office's own, then the
/// shipped ones, the subject's example before the others. Errors: StorageFailed.
[[nodiscard]] Result<QList<SchemeChoice>> schemeChoices(Session &session, Subject subject);

/// The scheme of a file. Errors as EvaluationService::loadScheme().
[[nodiscard]] Result<SchemeChoice> schemeFromFile(Session &session, Subject subject, const QString &path);

} // namespace liaison

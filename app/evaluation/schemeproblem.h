#pragma once

#include "app/base/error.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace liaison {

/// One thing that is wrong in a scheme file, and where.
struct SchemeProblem
{
    Q_DECLARE_TR_FUNCTIONS(SchemeProblem)

public:
    QString path;    ///< "$.blocks[0].indicators[2].max"; empty when the text is not JSON at all
    QString message; ///< translated: what was expected and what was found
    int line = 1;
    int column = 1;

    /// "line 12, column 9, $.blocks[0].max: Expected …"
    [[nodiscard]] QString text() const;

    friend bool operator==(const SchemeProblem &, const SchemeProblem &) = default;
};

/// Everything that is wrong in one scheme file. Keeps the first MaxKept and counts the others, so
/// that a hostile file cannot fill the memory with complaints.
class SchemeProblems
{
    Q_DECLARE_TR_FUNCTIONS(SchemeProblems)

public:
    static constexpr qsizetype MaxKept = 100;

    void add(SchemeProblem problem);

    [[nodiscard]] bool isEmpty() const noexcept { return m_kept.isEmpty(); }
    [[nodiscard]] const QList<SchemeProblem> &list() const noexcept { return m_kept; }
    [[nodiscard]] qsizetype count() const noexcept { return m_kept.size() + m_notShown; }

    /// One line each.
    [[nodiscard]] QString text() const;
    /// For callers that only pass a failure on.
    [[nodiscard]] Error error() const;

private:
    QList<SchemeProblem> m_kept;
    qsizetype m_notShown = 0;
};

} // namespace liaison

#include "app/evaluation/schemeproblem.h"

namespace liaison {

QString SchemeProblem::text() const
{
    if (path.isEmpty())
        return tr("line %1, column %2: %3").arg(QString::number(line), QString::number(column), message);
    return tr("line %1, column %2, %3: %4")
        .arg(QString::number(line), QString::number(column), path, message);
}

void SchemeProblems::add(SchemeProblem problem)
{
    if (m_kept.size() < MaxKept)
        m_kept.append(std::move(problem));
    else
        ++m_notShown;
}

QString SchemeProblems::text() const
{
    QStringList lines;
    for (const SchemeProblem &problem : m_kept)
        lines.append(problem.text());
    if (m_notShown > 0)
        lines.append(tr("and %n more problem(s)", nullptr, static_cast<int>(m_notShown)));
    return lines.join(u'\n');
}

Error SchemeProblems::error() const
{
    return {ErrorCode::InvalidInput, tr("The evaluation scheme cannot be used:\n%1").arg(text())};
}

} // namespace liaison

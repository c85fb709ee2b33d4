#pragma once

#include "app/services/forms/printsource.h"
#include "app/storage/formqueries.h"

namespace liaison {

/// Registers of what was entered: every valid entry of a scope, numbered by day. Throw StorageError.
class RegisterForms
{
    Q_DECLARE_TR_FUNCTIONS(RegisterForms)

public:
    RegisterForms(const PrintSource &context, const EntryScope &scope, QString period)
        : m_context{context}
        , m_scope{scope}
        , m_period{std::move(period)}
    {
    }

    [[nodiscard]] PrintForm visits() const;
    [[nodiscard]] PrintForm receptions() const;
    [[nodiscard]] PrintForm opinions() const;

private:
    [[nodiscard]] QString unit() const;
    /// What the register adds up to, and what of it counts.
    [[nodiscard]] PrintForm::Text sums(qsizetype entries, qint64 people, qsizetype counted,
                                       qint64 countedPeople) const;

    const PrintSource &m_context;
    EntryScope m_scope;
    QString m_period;
};

} // namespace liaison

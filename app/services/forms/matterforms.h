#pragma once

#include "app/domain/activity.h"
#include "app/domain/opinion.h"
#include "app/services/forms/printsource.h"

namespace liaison {

/// Forms that go with one matter, and the same forms empty, to be filled in by hand. Throw StorageError.
class MatterForms
{
    Q_DECLARE_TR_FUNCTIONS(MatterForms)

public:
    explicit MatterForms(const PrintSource &context) : m_context{context} {}

    /// With a receipt to cut off.
    [[nodiscard]] PrintForm handOver(const StoredOpinion &opinion) const;
    [[nodiscard]] PrintForm signIn(const StoredActivity &activity) const;

    [[nodiscard]] PrintForm blankVisit() const;
    [[nodiscard]] PrintForm blankReception() const;
    [[nodiscard]] PrintForm blankHandOver() const;
    [[nodiscard]] PrintForm blankSignIn() const;
    /// @a names: whom the ballot is about; empty lines if none.
    [[nodiscard]] PrintForm ballot(const QStringList &names, const QString &period) const;
    [[nodiscard]] PrintForm countSheet(const QStringList &names, const QString &period) const;

private:
    /// What an opinion's sheet says; empty texts leave room to write.
    struct Hand
    {
        QString station = {};
        QString handler = {};
        QString number = {};
        QString assignedOn = {};
        QString receivedOn = {};
        QString raisedBy = {};
        QString category = {};
        QString dueOn = {};
        QString content = {};
        QString outcome = {};
        QString answeredOn = {};
    };

    [[nodiscard]] PrintForm handOver(PrintForm form, const Hand &hand) const;
    [[nodiscard]] PrintForm::Table signInTable() const;

    const PrintSource &m_context;
};

} // namespace liaison

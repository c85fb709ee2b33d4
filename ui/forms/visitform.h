#pragma once

#include "app/domain/visit.h"
#include "ui/forms/entryform.h"

#include <optional>

namespace liaison {

/// 走访登记.
class VisitForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit VisitForm(const FormContext &context);

protected:
    [[nodiscard]] QJsonObject defaults() const override;
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    void refreshed() override;

private:
    std::optional<StoredVisit> m_known;
};

} // namespace liaison

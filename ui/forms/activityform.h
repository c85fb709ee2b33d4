#pragma once

#include "app/domain/activity.h"
#include "ui/forms/entryform.h"

#include <optional>

namespace liaison {

class AttendanceTable;

/// 活动登记 with its attendance list.
class ActivityForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit ActivityForm(const FormContext &context);

protected:
    [[nodiscard]] QJsonObject defaults() const override;
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    [[nodiscard]] QStringList carriedFields() const override;
    void refreshed() override;

private:
    void setContext();

    AttendanceTable *m_attendance;
    std::optional<StoredActivity> m_known;
};

} // namespace liaison

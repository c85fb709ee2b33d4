#pragma once

#include "app/domain/station.h"
#include "ui/forms/entryform.h"

#include <optional>

namespace liaison {

class RecordChoice;

/// 联络站: a station, room or point.
class StationForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit StationForm(const FormContext &context);

protected:
    [[nodiscard]] QJsonObject defaults() const override;
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    [[nodiscard]] QStringList carriedFields() const override;
    [[nodiscard]] QString firstField() const override;
    void refreshed() override;

private:
    void listParents();

    RecordChoice *m_town;
    RecordChoice *m_parent;
    std::optional<StoredStation> m_known;
};

} // namespace liaison

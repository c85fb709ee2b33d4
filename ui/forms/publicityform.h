#pragma once

#include "app/domain/publicityitem.h"
#include "ui/forms/entryform.h"

#include <optional>

namespace liaison {

class RecordChoice;

/// 宣传信息: what a town has sent in, and where it was adopted.
class PublicityForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit PublicityForm(const FormContext &context);

protected:
    [[nodiscard]] QJsonObject defaults() const override;
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    [[nodiscard]] QStringList carriedFields() const override;
    [[nodiscard]] QString firstField() const override;
    void refreshed() override;

private:
    void showStations();

    RecordChoice *m_town;
    RecordChoice *m_station;
    std::optional<StoredPublicityItem> m_known;
};

} // namespace liaison

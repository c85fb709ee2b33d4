#pragma once

#include "app/domain/reception.h"
#include "ui/forms/entryform.h"

#include <optional>

class QLabel;

namespace liaison {

class OpinionRows;

/// 接待登记, with the opinions that were raised.
class ReceptionForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit ReceptionForm(const FormContext &context);

protected:
    [[nodiscard]] QJsonObject defaults() const override;
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    void refreshed() override;

private:
    [[nodiscard]] QString nextNumber(int ahead) const;
    void showOpinionsOnFile();

    std::optional<StoredReception> m_known;
    OpinionRows *m_opinions = nullptr;
    QLabel *m_onFile;
};

} // namespace liaison

#pragma once

#include "app/domain/deputy.h"
#include "ui/forms/entryform.h"

#include <optional>

namespace liaison {

/// Changes what is known of a person; new ones come with their mandate, see DeputyForm.
class PersonForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit PersonForm(const FormContext &context);

    /// The inputs that PersonForm and DeputyForm share.
    static void addNameAndSex(FormFields &fields);
    static void addDetails(FormFields &fields);

protected:
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    [[nodiscard]] QStringList carriedFields() const override { return {}; }
    [[nodiscard]] QString firstField() const override;

private:
    std::optional<StoredPerson> m_known;
};

} // namespace liaison

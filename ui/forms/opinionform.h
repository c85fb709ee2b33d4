#pragma once

#include "app/domain/opinion.h"
#include "ui/forms/entryform.h"

#include <optional>

namespace liaison {

class OpinionStepsPanel;
class RecordChoice;
struct CommittedChange;

/// 群众意见登记: what was raised. What becomes of it are steps, which the form offers once the opinion is
/// saved.
class OpinionForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit OpinionForm(const FormContext &context);

protected:
    [[nodiscard]] QJsonObject defaults() const override;
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    [[nodiscard]] QStringList carriedFields() const override;
    [[nodiscard]] QString firstField() const override;
    void refreshed() override;

private:
    void followSteps(const CommittedChange &change);
    void proposeNumber();
    void listReceptions();

    RecordChoice *m_reception;
    OpinionStepsPanel *m_steps;
    QString m_proposed; ///< the number that was put in for the user
    std::optional<StoredOpinion> m_known;
};

} // namespace liaison

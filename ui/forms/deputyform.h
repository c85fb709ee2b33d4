#pragma once

#include "app/services/deputyservice.h"
#include "app/services/organisationservice.h"
#include "ui/forms/entryform.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace liaison {

class NamesakeChoice;
class RecordChoice;

/// A person and one of her or his mandates, saved together. The record is the mandate; hint "person": a
/// further mandate of somebody on file.
class DeputyForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit DeputyForm(const FormContext &context);

protected:
    [[nodiscard]] QJsonObject defaults() const override;
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    [[nodiscard]] QStringList carriedFields() const override;
    [[nodiscard]] QString firstField() const override;
    void refreshed() override;

private:
    void addPersonFields();
    void addMandateFields();
    void lookForNamesakes();
    void adopt();
    void showOtherSeats();
    void setTerm();
    void followStation();
    void listGroups();
    void followGround();
    [[nodiscard]] DateRange termRange() const;
    [[nodiscard]] DeputyChange change(const Person &person, const Mandate &mandate) const;

    NamesakeChoice *m_namesakes;
    RecordChoice *m_term;
    RecordChoice *m_town;
    RecordChoice *m_group;
    QComboBox *m_ground = nullptr;
    QLabel *m_otherSeats;
    QPushButton *m_another;
    std::optional<Organisation> m_organisation;
    std::optional<DeputyRecord> m_known; ///< the person on file, with all mandates
};

} // namespace liaison

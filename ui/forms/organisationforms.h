#pragma once

#include "app/domain/organisation.h"
#include "ui/forms/entryform.h"

#include <optional>

namespace liaison {

class RecordChoice;

/// 镇街.
class TownForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit TownForm(const FormContext &context);

protected:
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    [[nodiscard]] QStringList carriedFields() const override { return {}; }
    [[nodiscard]] QString firstField() const override;

private:
    std::optional<StoredTown> m_known;
};

/// 承办单位.
class OfficeForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit OfficeForm(const FormContext &context);

protected:
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    [[nodiscard]] QStringList carriedFields() const override { return {}; }
    [[nodiscard]] QString firstField() const override;

private:
    std::optional<StoredOffice> m_known;
};

/// 代表小组.
class DeputyGroupForm final : public EntryForm
{
    Q_OBJECT

public:
    explicit DeputyGroupForm(const FormContext &context);

protected:
    [[nodiscard]] Result<QJsonObject> read(qint64 record) override;
    [[nodiscard]] SaveOutcome store() override;
    [[nodiscard]] QStringList carriedFields() const override;
    [[nodiscard]] QString firstField() const override;
    void refreshed() override;

private:
    RecordChoice *m_town;
    std::optional<StoredDeputyGroup> m_known;
};

} // namespace liaison

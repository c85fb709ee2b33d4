#pragma once

#include "app/base/period.h"
#include "app/base/result.h"
#include "app/report/printform.h"
#include "app/services/forms/formkind.h"
#include "app/services/session.h"
#include "app/services/sheetservice.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace liaison {

/// What shall be printed.
struct FormRequest
{
    FormKind kind = FormKind::StationSheet;
    std::optional<Period> period = {};
    std::optional<DateRange> days = {}; ///< of registers, instead of the period
    Subject subject = Subject::Station; ///< of a ranking
    QString scheme = {};      ///< name, file, "round:" with the code of a round, or empty for the example
    QList<qint64> units = {}; ///< ids of what FormTraits::units says; empty: all there are
    std::optional<qint64> station = {};    ///< registers, hand-over and sign-in sheets: of this station only
    std::optional<qint64> town = {};       ///< likewise
    SheetOrder order = SheetOrder::ByRank; ///< of evaluation sheets

    friend bool operator==(const FormRequest &, const FormRequest &) = default;
};

/// The documents of one request, made one by one. Belongs to the thread of the session it came from.
class FormBatch
{
public:
    using Maker = std::function<Result<PrintDocument>(qsizetype index)>;

    FormBatch(qsizetype size, Maker make, std::function<Result<>()> record = {})
        : m_size{size}
        , m_make{std::move(make)}
        , m_record{std::move(record)}
    {
    }

    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    [[nodiscard]] Result<PrintDocument> at(qsizetype index) const { return m_make(index); }

    /// Nothing after the last one. As DocumentSource of app/print wants it.
    [[nodiscard]] Result<std::optional<PrintDocument>> next();
    /// How many next() has given.
    [[nodiscard]] qsizetype made() const noexcept { return m_next; }
    /// Of the documents that next() has given.
    [[nodiscard]] const QStringList &codes() const noexcept { return m_codes; }

    /// Keeps what the evaluation sheets made so far state: call it when they are on paper (SheetService).
    [[nodiscard]] Result<> recordPrints() { return m_record ? m_record() : Result<>{}; }

private:
    qsizetype m_size;
    Maker m_make;
    std::function<Result<>()> m_record;
    qsizetype m_next = 0;
    QStringList m_codes;
};

/// Something that a form can be about.
struct FormUnit
{
    qint64 id = 0;
    QString name;
    QString detail; ///< tells those of equal name apart: the station, the day
};

/// Everything that can be printed, for the window and the command line alike.
class FormService
{
    Q_DECLARE_TR_FUNCTIONS(FormService)

public:
    explicit FormService(Session &session) : m_session{session} {}

    /// Reads and evaluates what the whole batch needs; no document is made yet. The session must outlive the
    /// batch. Errors: InvalidInput (period missing, scheme of another subject…), NotFound (nothing to print),
    /// StorageFailed.
    [[nodiscard]] Result<FormBatch> prepare(const FormRequest &request);

    /// What can be chosen as units of the request's form, given its period and place; by name or by day.
    [[nodiscard]] Result<QList<FormUnit>> units(const FormRequest &request);

private:
    [[nodiscard]] Result<FormBatch> sheets(const FormRequest &request);
    [[nodiscard]] Result<FormBatch> rankings(const FormRequest &request);
    [[nodiscard]] Result<FormBatch> registers(const FormRequest &request);
    [[nodiscard]] Result<FormBatch> matters(const FormRequest &request);
    [[nodiscard]] Result<FormBatch> archives(const FormRequest &request);
    [[nodiscard]] Result<FormBatch> blanks(const FormRequest &request);

    [[nodiscard]] Result<Evaluation> evaluate(Subject subject, const Period &period, const QString &scheme);
    [[nodiscard]] static Error nothingToPrint();

    Session &m_session;
};

} // namespace liaison

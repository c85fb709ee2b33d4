#pragma once

#include "app/base/result.h"
#include "app/exchange/sheetreader.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace liaison {

/// One reading of one file: its limits, the place reached, and why it ended early.
///
/// The first refusal wins and everything that reads stops at it, so that parsers are plain loops
/// ("while (xml.next())") instead of an error check in every line.
class ReadSession
{
    Q_DECLARE_TR_FUNCTIONS(ReadSession)

public:
    /// Both are referred to, not copied.
    ReadSession(const QString &path, const ReadLimits &limits) : m_path{path}, m_limits{limits} {}

    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] const ReadLimits &limits() const noexcept { return m_limits; }

    /// The place that an error will name. A text file has lines and no sheet.
    void enterSheet(const QString &name);
    void enterRow(qint64 number) noexcept { m_row = number; }

    /// @a sentence is translated, complete, and says what to do; file, sheet and row are put before it.
    void refuse(ErrorCode code, const QString &sentence, const QString &detail = {});
    void refuseDamaged(const QString &detail);
    void refuseProtected();
    void refuseLargeCell();

    /// The caller has seen enough.
    void stop() noexcept { m_stopped = true; }

    [[nodiscard]] bool ended() const noexcept { return m_stopped || m_error; }
    [[nodiscard]] Result<> result() const;

private:
    const QString &m_path;
    const ReadLimits &m_limits;
    QString m_sheet;
    qint64 m_row = 0;
    bool m_stopped = false;
    std::optional<Error> m_error;
};

} // namespace liaison

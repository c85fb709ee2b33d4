#pragma once

#include <QDate>
#include <QDateTime>

namespace liaison {

/// The only source of "now" and "today": a rule or a form never asks the system itself.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    /// The present moment in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;

    /// The calendar day at the office (local time zone of the computer).
    [[nodiscard]] QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still; for tests and for reproducible sample data.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now) : m_now{std::move(now)} {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace liaison

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>

namespace liaison {

/// One figure of a benchmark.
struct Measurement
{
    QString name; ///< stable: "save.p99"
    double value;
    QString unit;
    qint64 n; ///< runs, saves or rows behind the value
};

/// The value below which @a percent of the samples lie (nearest rank); there is at least one sample.
[[nodiscard]] inline double percentile(QList<double> samples, int percent)
{
    Q_ASSERT(!samples.isEmpty());
    std::sort(samples.begin(), samples.end());
    const qsizetype rank = (samples.size() * percent + 99) / 100;
    return samples.at(std::clamp<qsizetype>(rank - 1, 0, samples.size() - 1));
}

[[nodiscard]] inline double median(const QList<double> &samples)
{
    return percentile(samples, 50);
}

[[nodiscard]] inline double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace liaison

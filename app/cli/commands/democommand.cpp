#include "app/cli/command.h"
#include "app/services/demo/demoservice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

/// The value of an option that is a number; @a fallback without the option.
template <typename Number>
Result<Number> numberOption(const Arguments &arguments, const QString &option, Number fallback)
{
    if (!arguments.has(option))
        return fallback;
    const QString text = arguments.value(option);
    bool ok = false;
    Number number{};
    if constexpr (std::is_same_v<Number, int>)
        number = text.toInt(&ok);
    else if constexpr (std::is_unsigned_v<Number>)
        number = text.toULongLong(&ok);
    else
        number = text.toLongLong(&ok);
    if (!ok)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("%1: “%2” is not a number that fits here.").arg(option, text),
                     {}};
    return number;
}

Result<QDate> lastDay(const Console &console, const Arguments &arguments)
{
    const QDate today = console.clock.today();
    if (!arguments.has(QStringLiteral("--until")))
        return QDate{today.year(), today.month(), 1}.addDays(-1);
    const QString text = arguments.value(QStringLiteral("--until"));
    const QDate until = QDate::fromString(text, Qt::ISODate);
    if (!until.isValid() || until > today)
        return Error{ErrorCode::InvalidInput,
                     Text::tr("“%1” is not a day up to today, written as 2026-10-31.").arg(text),
                     {}};
    return until;
}

Result<DemoRequest> requestFrom(const Console &console, const Arguments &arguments)
{
    DemoRequest request;
    const QString scaleText = arguments.has(QStringLiteral("--scale"))
                                  ? arguments.value(QStringLiteral("--scale"))
                                  : toKey(request.scale);
    const std::optional<DemoScale> scale = fromKey<DemoScale>(scaleText);
    if (!scale)
        return Error{ErrorCode::InvalidInput, Text::tr("Choose --scale district or --scale province."), {}};
    request.scale = *scale;
    if (*scale == DemoScale::Province)
        request.months = DemoRequest::MostMonths;

    const Result<quint64> seed = numberOption(arguments, QStringLiteral("--seed"), request.seed);
    if (!seed)
        return seed.error();
    request.seed = *seed;
    const Result<int> months = numberOption(arguments, QStringLiteral("--months"), request.months);
    if (!months)
        return months.error();
    request.months = *months;
    const Result<qint64> entries = numberOption(arguments, QStringLiteral("--entries"), request.entries);
    if (!entries)
        return entries.error();
    request.entries = *entries;
    const Result<QDate> until = lastDay(console, arguments);
    if (!until)
        return until.error();
    request.until = *until;
    return request;
}

void print(Console &console, const QString &location, const DemoSummary &summary)
{
    if (console.format == OutputFormat::Json) {
        const QJsonObject object{
            {QStringLiteral("district"), summary.district},
            {QStringLiteral("from"), summary.days.first.toString(Qt::ISODate)},
            {QStringLiteral("to"), summary.days.last.toString(Qt::ISODate)},
            {QStringLiteral("towns"), summary.towns},
            {QStringLiteral("stations"), summary.stations},
            {QStringLiteral("deputies"), summary.deputies},
            {QStringLiteral("visits"), summary.visits},
            {QStringLiteral("receptions"), summary.receptions},
            {QStringLiteral("activities"), summary.activities},
            {QStringLiteral("opinions"), summary.opinions},
        };
        console.out << QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Indented));
        return;
    }
    console.out << Text::tr("Created %1: %2, invented, from %3 to %4.")
                       .arg(location, summary.district, summary.days.first.toString(Qt::ISODate),
                            summary.days.last.toString(Qt::ISODate))
                << '\n'
                << Text::tr("%L1 towns, %L2 stations, %L3 deputies; %L4 visits, %L5 receptions, %L6 "
                            "activities, %L7 opinions.")
                       .arg(summary.towns)
                       .arg(summary.stations)
                       .arg(summary.deputies)
                       .arg(summary.visits)
                       .arg(summary.receptions)
                       .arg(summary.activities)
                       .arg(summary.opinions)
                << '\n';
}

ExitCode run(Console &console, const Arguments &arguments)
{
    const Result<DemoRequest> request = requestFrom(console, arguments);
    if (!request)
        return console.wrongUsage(request.error().message);
    const auto progress = [&console](qint64 done, qint64 total) {
        console.err << Text::tr("%L1 of %L2 entries").arg(done).arg(total) << Qt::endl;
    };
    const QString location = arguments.positional(0);
    const Result<DemoSummary> summary = DemoService::create(location, *request, progress);
    if (!summary)
        return console.fail(summary.error());
    print(console, location, *summary);
    return ExitCode::Done;
}

} // namespace

Command demoCommand()
{
    return {QStringLiteral("demo"),
            QStringLiteral(
                "DB [--scale district|province] [--seed N] [--months M] [--until YYYY-MM-DD] [--entries N]"),
            Text::tr("create a sample database with invented data"),
            {.positionals = {QStringLiteral("DB")},
             .valueOptions = {QStringLiteral("--scale"), QStringLiteral("--seed"), QStringLiteral("--months"),
                              QStringLiteral("--until"), QStringLiteral("--entries")}},
            run};
}

} // namespace liaison

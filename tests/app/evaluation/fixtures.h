#pragma once

#include "app/evaluation/jsonparser.h"
#include "app/evaluation/objectreader.h"
#include "app/evaluation/rule.h"
#include "app/evaluation/schemereader.h"

#include <QFile>
#include <QString>

namespace liaison::test {

/// The measures that storage provides, as the shipped schemes expect them.
inline KnownMeasures measures()
{
    KnownMeasures known;
    for (const char *id : {"visits", "receptions", "activities", "people_received", "opinions_received",
                           "days_active", "deputies_active", "months_active", "late_entries", "mandate_days"})
        known.insert(QString::fromLatin1(id), ValueKind::Number);
    for (const char *id :
         {"opinions_answered", "opinions_in_time", "opinions_satisfied", "deputies_active_share",
          "months_active_share", "late_entries_share", "visits_per_mandate_day", "receptions_per_mandate_day",
          "people_received_per_1000", "opinions_received_per_1000", "visits_per_1000"})
        known.insert(QString::fromLatin1(id), ValueKind::Rate);
    return known;
}

/// Two blocks, one indicator per rule; small enough to compute by hand: 6 + 10 + 4 points.
inline QByteArray smallScheme()
{
    return R"({
  "format": 1,
  "id": "small",
  "version": "1",
  "title": { "zh_CN": "小方案", "en": "Small scheme" },
  "source": { "zh_CN": "测试" },
  "subject": "station",
  "periods": ["year", "month"],
  "peerGroup": { "attribute": "tier" },
  "rankingNeeds": [ { "measure": "mandate_days", "title": { "zh_CN": "任职天数", "en": "mandate-days" }, "atLeast": 28 } ],
  "max": 20,
  "blocks": [
    { "code": "A", "title": { "zh_CN": "活动" }, "max": 16, "indicators": [
      { "code": "A1", "title": { "zh_CN": "走访和接待", "en": "Contacts" }, "measures": ["visits", "receptions"], "max": 6,
        "rule": { "type": "count", "first": 4, "step": 1 }, "whenMissing": "zero" },
      { "code": "A2", "title": { "zh_CN": "答复率" }, "measures": ["opinions_answered"], "max": 10,
        "rule": { "type": "ratio", "target": "90%", "per": "period" },
        "whenMissing": "zero", "whenNothingToMeasure": "exclude" } ] },
    { "code": "B", "title": { "zh_CN": "登记" }, "max": 4, "indicators": [
      { "code": "B1", "title": { "zh_CN": "补录" }, "measures": ["late_entries_share"], "max": 4,
        "rule": { "type": "bands", "bands": [ { "below": "5%", "points": 4 }, { "from": "5%", "below": "20%", "points": 2.5 },
                                              { "from": "20%", "points": 0 } ] },
        "whenMissing": "exclude", "whenNothingToMeasure": "full" } ] }
  ],
  "grades": { "by": "score", "bands": [ { "code": "low", "title": { "zh_CN": "一般" }, "below": 12 },
                                        { "code": "high", "title": { "zh_CN": "优秀" }, "from": 12 } ] }
})";
}

inline QByteArray shippedFile(const QString &name)
{
    QFile file{QStringLiteral(":/schemes/") + name};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// What went wrong, for QVERIFY2; empty after success.
inline QByteArray problemsOf(const Result<Scheme, SchemeProblems> &scheme)
{
    return scheme ? QByteArray{} : scheme.error().text().toUtf8();
}

/// A rule read from @a json as part of an indicator worth @a maximum, or the problems.
struct ReadRule
{
    std::shared_ptr<const Rule> rule;
    SchemeProblems problems;
};

inline ReadRule readRule(const QByteArray &json, Decimal maximum, ValueKind kind)
{
    ReadRule result;
    const Result<JsonNode, SchemeProblem> node = parseJson(json);
    if (!node) {
        result.problems.add(node.error());
        return result;
    }
    ObjectReader reader{*node, QStringLiteral("$"), result.problems};
    QStringList names;
    for (const RuleType &type : ruleTypes())
        names.append(type.name);
    if (const auto chosen = reader.choice(QStringLiteral("type"), names)) {
        result.rule = ruleTypes().at(*chosen).read(reader, {maximum, {kind}});
        reader.refuseUnknownKeys();
    }
    return result;
}

inline Decimal decimal(const char *text)
{
    const std::optional<Decimal> value = Decimal::fromText(QString::fromLatin1(text));
    Q_ASSERT(value);
    return *value;
}

inline MeasureValue number(const char *text)
{
    return MeasureValue::number(decimal(text));
}

inline MeasureValue rate(qint64 numerator, qint64 denominator)
{
    return MeasureValue::rate({numerator, denominator});
}

} // namespace liaison::test

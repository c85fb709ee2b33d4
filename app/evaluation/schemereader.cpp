#include "app/evaluation/schemereader.h"

#include "app/evaluation/jsonparser.h"
#include "app/evaluation/objectreader.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace liaison {

namespace {

constexpr int Format = 1;
constexpr qsizetype MaxBlocks = 50;
constexpr qsizetype MaxIndicators = 200; // of the whole scheme: facts × indicators must fit into memory
constexpr qsizetype MaxMeasures = 20;    // of one indicator
constexpr qsizetype MaxRankingNeeds = 10;
constexpr qsizetype MaxGrades = 20;
constexpr Decimal SmallestPoints = Decimal::fromThousandths(1);

class SchemeReader
{
    Q_DECLARE_TR_FUNCTIONS(SchemeReader)

public:
    SchemeReader(const KnownMeasures &measures, SchemeProblems &problems)
        : m_measures{measures}
        , m_measureIds{measures.keys()}
        , m_problems{problems}
    {
        m_measureIds.sort(); // the order in which complaints list them
    }

    /// Good only if no problem was added.
    [[nodiscard]] Scheme read(const JsonNode &root);

private:
    void readHead(ObjectReader &json);
    std::optional<Decimal> readBlock(ObjectReader &json);
    std::optional<Decimal> readIndicator(ObjectReader &json);
    void readMeasures(ObjectReader &json, Indicator &indicator);
    void readRule(ObjectReader &json, Indicator &indicator, const RuleContext &context);
    GapPolicy readPolicy(ObjectReader &json, const QString &key);
    void readRankingNeeds(ObjectReader &json);
    void readGrades(ObjectReader &json);

    /// Reads "max" and compares it with the sum of the parts, unless a part is wrong itself.
    std::optional<Decimal> readMaximum(ObjectReader &json, const QList<std::optional<Decimal>> &parts);
    QString readUniqueCode(ObjectReader &json, QSet<QString> &taken);

    const KnownMeasures &m_measures;
    QStringList m_measureIds;
    SchemeProblems &m_problems;
    Scheme m_scheme = {};
    QSet<QString> m_blockCodes;
    QSet<QString> m_indicatorCodes;
};

Scheme SchemeReader::read(const JsonNode &root)
{
    if (root.kind != JsonNode::Kind::Object) {
        m_problems.add(
            {QStringLiteral("$"), tr("Expected an object with the scheme."), root.line, root.column});
        return {};
    }
    ObjectReader json{root, QStringLiteral("$"), m_problems};
    readHead(json);
    QList<std::optional<Decimal>> maxima;
    for (ObjectReader &block : json.objects(QStringLiteral("blocks"), 1, MaxBlocks))
        maxima.append(readBlock(block));
    if (m_scheme.indicators.size() > MaxIndicators)
        json.complain(QStringLiteral("blocks"), tr("A scheme has at most %1 indicators, found %2.")
                                                    .arg(MaxIndicators)
                                                    .arg(m_scheme.indicators.size()));
    m_scheme.maximum = readMaximum(json, maxima).value_or(Decimal{});
    readRankingNeeds(json);
    readGrades(json);
    json.refuseUnknownKeys();
    return std::move(m_scheme);
}

void SchemeReader::readHead(ObjectReader &json)
{
    static constexpr std::array Subjects{SchemeSubject::Station, SchemeSubject::Deputy, SchemeSubject::Town};
    static constexpr std::array Periods{Period::Kind::Year, Period::Kind::HalfYear, Period::Kind::Quarter,
                                        Period::Kind::Month};

    const QString format = QStringLiteral("format");
    if (json.has(QStringLiteral("$schema")))
        json.line(QStringLiteral("$schema"));
    if (const auto number = json.number(format, Decimal::fromInteger(1), Decimal::fromInteger(1000));
        number && *number != Decimal::fromInteger(Format))
        json.complain(
            format,
            tr("This program reads format %1. The scheme was written for another version.").arg(Format));
    m_scheme.id = json.code(QStringLiteral("id")).value_or(QString{});
    m_scheme.version = json.code(QStringLiteral("version")).value_or(QString{});
    m_scheme.title = json.localText(QStringLiteral("title"));
    if (json.has(QStringLiteral("exampleMark")))
        m_scheme.exampleMark = json.localText(QStringLiteral("exampleMark"));
    m_scheme.source = json.localText(QStringLiteral("source"), ObjectReader::MaxTextLength);
    const auto subject =
        json.choice(QStringLiteral("subject"),
                    {QStringLiteral("station"), QStringLiteral("deputy"), QStringLiteral("town")});
    m_scheme.subject = Subjects.at(static_cast<size_t>(subject.value_or(0)));
    const QList<qsizetype> periods = json.choices(QStringLiteral("periods"),
                                                  {QStringLiteral("year"), QStringLiteral("half_year"),
                                                   QStringLiteral("quarter"), QStringLiteral("month")},
                                                  Periods.size());
    for (const qsizetype period : periods)
        m_scheme.periods.append(Periods.at(static_cast<size_t>(period)));
    if (json.has(QStringLiteral("peerGroup"))) {
        ObjectReader peerGroup = json.object(QStringLiteral("peerGroup"));
        m_scheme.peerGroupAttribute = peerGroup.code(QStringLiteral("attribute")).value_or(QString{});
        peerGroup.refuseUnknownKeys();
    }
}

std::optional<Decimal> SchemeReader::readBlock(ObjectReader &json)
{
    SchemeBlock block;
    block.code = readUniqueCode(json, m_blockCodes);
    block.title = json.localText(QStringLiteral("title"));
    QList<std::optional<Decimal>> maxima;
    for (ObjectReader &indicator : json.objects(QStringLiteral("indicators"), 1, MaxIndicators))
        maxima.append(readIndicator(indicator));
    const std::optional<Decimal> maximum = readMaximum(json, maxima);
    block.maximum = maximum.value_or(Decimal{});
    json.refuseUnknownKeys();
    m_scheme.blocks.append(block);
    return maximum;
}

std::optional<Decimal> SchemeReader::readIndicator(ObjectReader &json)
{
    Indicator indicator = {};
    indicator.code = readUniqueCode(json, m_indicatorCodes);
    indicator.title = json.localText(QStringLiteral("title"));
    indicator.block = m_scheme.blocks.size();
    readMeasures(json, indicator);
    const auto maximum = json.number(QStringLiteral("max"), SmallestPoints, MaxPoints);
    indicator.maximum = maximum.value_or(Decimal{});
    indicator.whenMissing = readPolicy(json, QStringLiteral("whenMissing"));
    const QString nothing = QStringLiteral("whenNothingToMeasure");
    if (indicator.kinds.contains(ValueKind::Rate))
        indicator.whenNothingToMeasure = readPolicy(json, nothing);
    else if (json.has(nothing) && !indicator.kinds.isEmpty())
        json.complain(nothing,
                      tr("Only a rate can have nothing to measure; these measures are plain numbers."));
    readRule(json, indicator, {maximum, indicator.kinds});
    json.refuseUnknownKeys();
    m_scheme.indicators.append(indicator);
    return maximum;
}

void SchemeReader::readMeasures(ObjectReader &json, Indicator &indicator)
{
    const QList<qsizetype> chosen = json.choices(QStringLiteral("measures"), m_measureIds, MaxMeasures);
    for (const qsizetype index : chosen) {
        indicator.measures.append(m_measureIds.at(index));
        indicator.kinds.append(m_measures.value(m_measureIds.at(index)));
    }
}

void SchemeReader::readRule(ObjectReader &json, Indicator &indicator, const RuleContext &context)
{
    using Accepts = RuleType::Accepts;
    const QString key = QStringLiteral("type");
    ObjectReader rule = json.object(QStringLiteral("rule"));
    QStringList names;
    for (const RuleType &type : ruleTypes())
        names.append(type.name);
    const auto chosen = rule.choice(key, names);
    if (!chosen)
        return;
    const RuleType &type = ruleTypes().at(*chosen);
    indicator.ruleType = type.name;
    if (type.accepts == Accepts::Numbers && context.kinds.contains(ValueKind::Rate))
        rule.complain(key,
                      tr("The rule \"%1\" needs plain numbers, but a measure is a rate.").arg(type.name));
    if (type.accepts == Accepts::Rates && context.kinds.contains(ValueKind::Number))
        rule.complain(key,
                      tr("The rule \"%1\" needs rates, but a measure is a plain number.").arg(type.name));
    if (indicator.measures.size() > type.maxMeasures)
        rule.complain(key, tr("Too many measures for the rule \"%1\": %2, at most %3.")
                               .arg(type.name)
                               .arg(indicator.measures.size())
                               .arg(type.maxMeasures));
    indicator.rule = type.read(rule, context);
    rule.refuseUnknownKeys();
}

GapPolicy SchemeReader::readPolicy(ObjectReader &json, const QString &key)
{
    static constexpr std::array Policies{GapPolicy::Zero, GapPolicy::Full, GapPolicy::Exclude};
    const auto chosen =
        json.choice(key, {QStringLiteral("zero"), QStringLiteral("full"), QStringLiteral("exclude")});
    return Policies.at(static_cast<size_t>(chosen.value_or(0)));
}

void SchemeReader::readRankingNeeds(ObjectReader &json)
{
    const QString key = QStringLiteral("rankingNeeds");
    if (!json.has(key))
        return;
    for (ObjectReader &need : json.objects(key, 1, MaxRankingNeeds)) {
        const auto measure = need.choice(QStringLiteral("measure"), m_measureIds);
        const LocalText title = need.localText(QStringLiteral("title"));
        const auto atLeast = need.number(QStringLiteral("atLeast"), SmallestPoints, Amount::Max);
        need.refuseUnknownKeys();
        m_scheme.rankingNeeds.append(
            {m_measureIds.value(measure.value_or(-1)), title, atLeast.value_or(Decimal{})});
    }
}

void SchemeReader::readGrades(ObjectReader &json)
{
    const QString key = QStringLiteral("grades");
    if (!json.has(key))
        return;
    ObjectReader grades = json.object(key);
    if (!grades.isObject())
        return;
    grades.choice(QStringLiteral("by"), {QStringLiteral("score")});
    QList<ObjectReader> readers = grades.objects(QStringLiteral("bands"), 2, MaxGrades);
    QList<Interval> intervals;
    QSet<QString> codes;
    for (ObjectReader &reader : readers) {
        Grade grade;
        grade.code = readUniqueCode(reader, codes);
        grade.title = reader.localText(QStringLiteral("title"));
        grade.interval = Interval::read(reader, false);
        if (grade.interval.from && m_scheme.maximum > Decimal{} &&
            grade.interval.from->number > m_scheme.maximum)
            reader.complain(
                QStringLiteral("from"),
                tr("No unit can reach this grade: the maximum is %1 points.").arg(m_scheme.maximum.text()));
        reader.refuseUnknownKeys();
        intervals.append(grade.interval);
        m_scheme.grades.append(grade);
    }
    Interval::checkTiling(intervals, readers);
    grades.refuseUnknownKeys();
}

std::optional<Decimal> SchemeReader::readMaximum(ObjectReader &json,
                                                 const QList<std::optional<Decimal>> &parts)
{
    const QString key = QStringLiteral("max");
    const auto maximum = json.number(key, SmallestPoints, MaxPoints);
    if (!maximum || parts.isEmpty() || parts.contains(std::nullopt))
        return maximum;
    Decimal sum;
    for (const std::optional<Decimal> &part : parts)
        sum += *part;
    if (*maximum != sum) {
        json.complain(
            key, tr("Expected %1, the sum of the maxima below; found %2.").arg(sum.text(), maximum->text()));
        return std::nullopt;
    }
    return maximum;
}

QString SchemeReader::readUniqueCode(ObjectReader &json, QSet<QString> &taken)
{
    const QString key = QStringLiteral("code");
    const auto code = json.code(key);
    if (code && taken.contains(*code))
        json.complain(key, tr("The code \"%1\" is already taken.").arg(*code));
    if (code)
        taken.insert(*code);
    return code.value_or(QString{});
}

/// The format reference of an editor is no content.
QByteArray canonicalContent(JsonNode root)
{
    root.members.removeIf([](const JsonMember &member) { return member.key == u"$schema"; });
    return canonicalJson(root);
}

} // namespace

Result<Scheme, SchemeProblems> readScheme(QByteArrayView json, const KnownMeasures &measures)
{
    SchemeProblems problems;
    const Result<JsonNode, SchemeProblem> root = parseJson(json);
    if (!root) {
        problems.add(root.error());
        return problems;
    }
    Scheme scheme = SchemeReader{measures, problems}.read(*root);
    if (!problems.isEmpty())
        return problems;
    scheme.canonicalText = canonicalContent(*root);
    return scheme;
}

} // namespace liaison

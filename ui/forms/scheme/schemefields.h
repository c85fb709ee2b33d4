#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace liaison {

/// What a field of a scheme's form holds and how it is entered.
enum class SchemeFieldKind {
    Code,          ///< short identifier
    Line,          ///< {"zh_CN": …, "en": …}, one line each
    Text,          ///< the same, several lines
    Number,        ///< exact, at most three decimals
    Amount,        ///< a number, or a percentage for rates: 80%
    PointsOrRange, ///< 8, or 6-8 where a reviewer decides
    Choice,        ///< one of the choices
    Choices,       ///< several of them
    Measures,      ///< what is counted: measures of the program and inputs of the scheme, in order
    Measure,       ///< one of these
    Register,      ///< one measure of the program, no input
    Input,         ///< one input of the scheme
    Raters,        ///< several raters of the scheme
    Rows,          ///< a table of parts
};

/// One member of a scheme's JSON as people edit it. The forms are made from these and know no member
/// themselves.
struct SchemeField
{
    QString key; ///< below the node: "max", "rule.first"
    SchemeFieldKind kind = SchemeFieldKind::Code;
    QString label = {}; ///< translated
    QString hint = {};  ///< translated: unit, range, what it means
    bool isOptional = false;
    QList<std::pair<QString, QString>> choices = {}; ///< value, translated text
    QList<SchemeField> parts = {};                   ///< of each row
    bool isStructural = false;                       ///< other fields depend on it
    QString noneText = {};                           ///< what leaving an optional choice empty means
};

/// Everything that a rule of the type is given beside its type: the one table from which forms are made.
/// A test compares it with ruleTypes() and with the JSON schema.
[[nodiscard]] QList<SchemeField> ruleFields(const QString &type);
/// "points for the first and each further one (count)"
[[nodiscard]] QString ruleTitle(const QString &type);
/// Rules that an indicator of such a block, or a part of a sum, can have.
[[nodiscard]] QList<std::pair<QString, QString>> ruleChoices(bool mustDeduct, bool isPart);

[[nodiscard]] QList<SchemeField> headFields();
[[nodiscard]] QList<SchemeField> peerGroupFields(const QString &subject, const QString &attribute);
[[nodiscard]] QList<SchemeField> rankingNeedFields();
[[nodiscard]] QList<SchemeField> raterFields();
[[nodiscard]] QList<SchemeField> inputFields(bool isRate);
[[nodiscard]] QList<SchemeField> gradeFields(const QString &by);
[[nodiscard]] QList<SchemeField> vetoFields();
[[nodiscard]] QList<SchemeField> blockFields(const QString &kind);

/// What an indicator, or a part of a sum, is given beside its rule's own fields.
struct IndicatorShape
{
    QString rule = {};
    bool mustDeduct = false; ///< in a block of deductions
    bool isPart = false;
    bool hasRate = false;
    bool hasRaters = false;
};
[[nodiscard]] QList<SchemeField> indicatorFields(const IndicatorShape &shape);

} // namespace liaison

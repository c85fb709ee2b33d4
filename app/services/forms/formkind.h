#pragma once

#include "app/domain/enumkey.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace liaison {

/// What can be printed.
enum class FormKind {
    StationSheet,
    DeputySheet,
    TownSheet,
    Ranking,
    Comparison,
    VisitRegister,
    ReceptionRegister,
    OpinionLedger,
    HandOver,
    SignIn,
    DutyArchive,
    BlankVisit,
    BlankReception,
    BlankHandOver,
    BlankSignIn,
    Ballot,
    CountSheet,
};

/// As the command line and the window's memory call them.
template <>
struct EnumKeys<FormKind>
{
    static constexpr std::pair<FormKind, const char16_t *> Entries[] = {
        {FormKind::StationSheet, u"station-sheet"},
        {FormKind::DeputySheet, u"deputy-sheet"},
        {FormKind::TownSheet, u"town-sheet"},
        {FormKind::Ranking, u"ranking"},
        {FormKind::Comparison, u"comparison"},
        {FormKind::VisitRegister, u"visit-register"},
        {FormKind::ReceptionRegister, u"reception-register"},
        {FormKind::OpinionLedger, u"opinion-ledger"},
        {FormKind::HandOver, u"hand-over"},
        {FormKind::SignIn, u"sign-in"},
        {FormKind::DutyArchive, u"duty-archive"},
        {FormKind::BlankVisit, u"blank-visit"},
        {FormKind::BlankReception, u"blank-reception"},
        {FormKind::BlankHandOver, u"blank-hand-over"},
        {FormKind::BlankSignIn, u"blank-sign-in"},
        {FormKind::Ballot, u"ballot"},
        {FormKind::CountSheet, u"count-sheet"},
    };
};

/// Whose names are chosen for a form.
enum class FormUnits {
    None,
    Stations,
    Deputies,
    Towns,
    Opinions,
    Activities,
};

/// What a form needs to be made.
struct FormTraits
{
    FormUnits units = FormUnits::None;
    bool usesPeriod = true;
    bool usesScheme = false;   ///< evaluates
    bool usesSubject = false;  ///< of stations, deputies or towns, as is chosen
    bool filtersPlace = false; ///< by station or town
    bool oneForAll = false;    ///< without a choice of units it is one form, else one for each unit
};

[[nodiscard]] FormTraits traitsOf(FormKind kind);

/// Names of forms and of their groups.
class FormNames
{
    Q_DECLARE_TR_FUNCTIONS(FormNames)

public:
    [[nodiscard]] static QString title(FormKind kind); ///< "Visit register"
    [[nodiscard]] static QString group(FormKind kind); ///< "Registers"
    [[nodiscard]] static QString about(FormKind kind); ///< one sentence
    /// "Check code: 7F3KQ-92XAB" of an evaluation sheet, which can be looked up; "Content code: …" of other
    /// forms.
    [[nodiscard]] static QString code(FormKind kind, const QString &code);
    [[nodiscard]] static QList<FormKind> all();
};

} // namespace liaison

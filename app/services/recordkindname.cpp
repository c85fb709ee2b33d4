#include "app/services/recordkindname.h"

#include <QCoreApplication>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordKind)
};

} // namespace

QString displayName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Setting:
        return Text::tr("setting");
    case EntityKind::District:
        return Text::tr("district");
    case EntityKind::Term:
        return Text::tr("term");
    case EntityKind::Town:
        return Text::tr("town");
    case EntityKind::Office:
        return Text::tr("office");
    case EntityKind::Station:
        return Text::tr("station");
    case EntityKind::DeputyGroup:
        return Text::tr("deputy group");
    case EntityKind::Person:
        return Text::tr("person");
    case EntityKind::Mandate:
        return Text::tr("mandate");
    case EntityKind::Visit:
        return Text::tr("visit");
    case EntityKind::Reception:
        return Text::tr("reception");
    case EntityKind::Activity:
        return Text::tr("activity");
    case EntityKind::Opinion:
        return Text::tr("opinion");
    case EntityKind::OpinionStep:
        return Text::tr("step of an opinion");
    case EntityKind::EvaluationRound:
        return Text::tr("evaluation round");
    case EntityKind::RoundStep:
        return Text::tr("step of a round");
    case EntityKind::RoundScore:
        return Text::tr("score of a round");
    case EntityKind::RoundVeto:
        return Text::tr("veto of a round");
    case EntityKind::RoundAppeal:
        return Text::tr("appeal");
    case EntityKind::RoundSeal:
        return Text::tr("seal of a round");
    case EntityKind::OwnScheme:
        return Text::tr("evaluation scheme");
    case EntityKind::PlanItem:
        return Text::tr("item of a plan");
    case EntityKind::PublicityItem:
        return Text::tr("publicity item");
    case EntityKind::EntryReview:
        return Text::tr("review of an entry");
    case EntityKind::DueExcuse:
        return Text::tr("excuse");
    }
    Q_UNREACHABLE();
}

} // namespace liaison

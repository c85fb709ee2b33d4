#pragma once

#include "app/base/id.h"

namespace liaison {

using DistrictId = Id<struct DistrictTag>;
using TermId = Id<struct TermTag>;
using TownId = Id<struct TownTag>;
using StationId = Id<struct StationTag>;
using DeputyGroupId = Id<struct DeputyGroupTag>;
using OfficeId = Id<struct OfficeTag>;
using PersonId = Id<struct PersonTag>;
using MandateId = Id<struct MandateTag>;
using ActivityId = Id<struct ActivityTag>;
using VisitId = Id<struct VisitTag>;
using ReceptionId = Id<struct ReceptionTag>;
using OpinionId = Id<struct OpinionTag>;
using OpinionStepId = Id<struct OpinionStepTag>;
using PlanItemId = Id<struct PlanItemTag>;
using PublicityItemId = Id<struct PublicityItemTag>;
using EntryReviewId = Id<struct EntryReviewTag>;
using DueExcuseId = Id<struct DueExcuseTag>;
using SettingId = Id<struct SettingTag>;
using EvaluationRoundId = Id<struct EvaluationRoundTag>;
using RoundStepId = Id<struct RoundStepTag>;
using RoundScoreId = Id<struct RoundScoreTag>;
using RoundVetoId = Id<struct RoundVetoTag>;
using RoundAppealId = Id<struct RoundAppealTag>;
using RoundSealId = Id<struct RoundSealTag>;
using OwnSchemeId = Id<struct OwnSchemeTag>;

} // namespace liaison

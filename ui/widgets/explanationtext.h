#pragma once

#include "app/evaluation/peergroup.h"

#include <QString>

namespace liaison {

struct Evaluation;
struct ScoreLine;

/// The sentences of an explanation, translated; plain text.
namespace explanationtext {

/// "86.5 of 100 points · rank 3 of 16 (tied) · rank 2 of 8 in 联络站 · excellent"
[[nodiscard]] QString total(const Evaluation &evaluation, qsizetype unit);
/// "Above the median of its peers: A1 Visits +2.5, …" and the like below; empty without any.
[[nodiscard]] QString peers(const Evaluation &evaluation, const QList<PeerStanding> &standings);
/// Rule, computation and note of one line, each on a line of its own.
[[nodiscard]] QString rule(const ScoreLine &line);

} // namespace explanationtext

} // namespace liaison

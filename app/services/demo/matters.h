#pragma once

#include "app/services/demo/dice.h"

#include <QString>
#include <QStringList>

/// What residents raise in sample data, in the words of a register. Some forty matters with places, numbers
/// and turns of phrase give tens of thousands of texts.
namespace liaison::matters {

enum class Ground { Urban, Rural, Both };

enum class Extent {
    Spot,      ///< a house, a road, a bridge
    Community, ///< all of the community or village
};

/// One thing that people complain about or ask for.
struct Matter
{
    QStringView category;
    int office; ///< index in officeNames()
    Ground ground;
    Extent extent;
    QStringView problem; ///< %1 where, %2 a number
    QStringView wish;
    QStringView solution; ///< %2 as in the problem
};

/// A matter in words, at one place.
struct Raised
{
    const Matter *matter;
    QString place; ///< "书院社区3号楼"
    QString content;
    QString solution; ///< what the handling office will have done
};

/// Units that handle opinions, without the name of the district.
[[nodiscard]] QStringList officeNames();

[[nodiscard]] Raised raise(Dice &dice, bool isUrban, QStringView community);

/// What a deputy does about it between hearing and handing over; the Deputies Law (2025, art. 31) bars
/// deputies from settling it themselves.
[[nodiscard]] QString response(Dice &dice, const Raised &raised);

} // namespace liaison::matters

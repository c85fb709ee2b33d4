#pragma once

#include "app/exchange/import/cellrefusal.h"

#include <QStringList>

#include <functional>

namespace liaison {

/// The form in which deputies' names are compared: text::nameKey with one kind of middle dot (买买提·艾山).
[[nodiscard]] QString deputyNameKey(const QString &name);

/// Whether a name key is the name of a deputy whom the row can mean.
using IsKnownName = std::function<bool(const QString &)>;

/// The names in a cell such as "张三、李四 王五", as deputyNameKey() in the order written, none twice.
///
/// 、 ， , / ； ; | and line breaks separate names. A blank separates them too, unless only the joined form
/// is known ("王 芳") or the parts are single characters. 和, 及, 与 separate only between two known names,
/// since they also occur in names (陈磊和). "等" with people who are not named is refused: their work
/// would be lost; "等3人" behind three names is accepted. Text in brackets ("（请假）") is refused.
[[nodiscard]] CellResult<QStringList> namesFromText(const QString &text, const IsKnownName &isKnown);

} // namespace liaison

#pragma once

#include <QMap>
#include <QString>

namespace liaison {

/// What is wrong with a draft: field → translated sentence. The field is named as in the schema
/// ("held_on"), so forms, imports and messages of the command line find the same input.
using FieldErrors = QMap<QString, QString>;

} // namespace liaison

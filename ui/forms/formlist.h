#pragma once

#include "ui/forms/entryform.h"

#include <QList>
#include <QString>

#include <functional>

namespace liaison {

/// A form of the entry page. Made when it is first shown.
struct FormInfo
{
    QString entity;
    QString title; ///< translated
    std::function<EntryForm *(const FormContext &)> create;
    bool isTab = true; ///< false: reached by a target only
};

/// Every form there is, in the order of the tabs: the one place that names them all.
[[nodiscard]] QList<FormInfo> allForms();

} // namespace liaison

#pragma once

#include "ui/forms/scheme/schemefieldeditor.h"

namespace liaison {

/// Several of a few choices. What was chosen keeps its order in the scheme.
[[nodiscard]] SchemeFieldEditor *makeChecksEditor(const QList<std::pair<QString, QString>> &choices,
                                                  const QString &path, const QString &label, QWidget *parent);
/// A list of measures, picked by name.
[[nodiscard]] SchemeFieldEditor *makeMeasuresEditor(const QList<std::pair<QString, QString>> &choices,
                                                    const QString &path, const QString &label,
                                                    QWidget *parent);
/// A small table, row by row.
[[nodiscard]] SchemeFieldEditor *makeRowsEditor(const SchemeField &field, const SchemeNames &names,
                                                const QString &path, const QString &label, QWidget *parent);

} // namespace liaison

#pragma once

#include "app/evaluation/jsonnode.h"
#include "ui/forms/scheme/schemefields.h"

#include <QWidget>

#include <optional>

namespace liaison {

/// What the lists of a scheme's form offer, by id and title.
struct SchemeNames
{
    QList<std::pair<QString, QString>> measures; ///< of the program, for the scheme's subject
    QList<std::pair<QString, QString>> inputs;
    QList<std::pair<QString, QString>> raters;
};

/// The input of one field of a scheme. Its value is the JSON member as the scheme holds it; nothing if it is
/// left empty.
class SchemeFieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// @a path becomes the object name of what is typed into; @a label its accessible name. @a isCell: within
    /// a row of a table.
    [[nodiscard]] static SchemeFieldEditor *make(const SchemeField &field, const SchemeNames &names,
                                                 const QString &path, const QString &label, bool isCell,
                                                 QWidget *parent);

    virtual void load(const JsonNode *node) = 0;
    [[nodiscard]] virtual std::optional<JsonNode> value() const = 0;
    /// @a rest: what follows the field's own path, "[2].from".
    virtual void focusAt(const QString &rest);

Q_SIGNALS:
    void edited();

protected:
    using QWidget::QWidget;
};

} // namespace liaison

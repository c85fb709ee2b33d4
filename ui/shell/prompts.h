#pragma once

#include "app/base/error.h"

#include <QString>
#include <QStringList>

#include <optional>

class QWidget;

namespace liaison {

/// Questions to the user. An interface, so that tests answer them without a dialog.
class Prompts
{
public:
    enum class Unsaved { Save, Discard, Stay };

    Prompts() = default;
    virtual ~Prompts() = default;
    Q_DISABLE_COPY_MOVE(Prompts)

    virtual void showError(QWidget *parent, const Error &error) = 0;
    virtual void showInformation(QWidget *parent, const QString &text, const QString &details = {}) = 0;
    /// @a yes: what the confirming button says ("Remove 3 records").
    [[nodiscard]] virtual bool confirm(QWidget *parent, const QString &question, const QString &explanation,
                                       const QString &yes) = 0;
    [[nodiscard]] virtual Unsaved askUnsaved(QWidget *parent, const QString &question) = 0;
    /// Nothing if cancelled. @a multiline for reasons and notes.
    [[nodiscard]] virtual std::optional<QString> askText(QWidget *parent, const QString &title,
                                                         const QString &label, const QString &text = {},
                                                         bool multiline = false) = 0;
    /// Empty if cancelled. @a filter as QFileDialog has it.
    [[nodiscard]] virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                           const QString &filter) = 0;
};

} // namespace liaison

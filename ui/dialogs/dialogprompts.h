#pragma once

#include "ui/shell/prompts.h"

#include <QCoreApplication>

namespace liaison {

/// Asks with real dialogs.
class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)

public:
    void showError(QWidget *parent, const Error &error) override;
    void showInformation(QWidget *parent, const QString &text, const QString &details) override;
    [[nodiscard]] bool confirm(QWidget *parent, const QString &question, const QString &explanation,
                               const QString &yes) override;
    [[nodiscard]] Unsaved askUnsaved(QWidget *parent, const QString &question) override;
    [[nodiscard]] std::optional<QString> askText(QWidget *parent, const QString &title, const QString &label,
                                                 const QString &text, bool multiline) override;
    [[nodiscard]] QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    [[nodiscard]] QString saveFile(QWidget *parent, const QString &title, const QString &suggested,
                                   const QString &filter) override;
};

} // namespace liaison

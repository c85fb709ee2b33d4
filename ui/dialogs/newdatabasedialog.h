#pragma once

#include "app/services/session.h"
#include "ui/shell/prompts.h"
#include "ui/shell/uisettings.h"

#include <QDialog>
#include <QHash>

#include <memory>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace liaison {

/// Makes a database: where it lies, district and term, the first station, who enters.
class NewDatabaseDialog : public QDialog
{
    Q_OBJECT

public:
    NewDatabaseDialog(const Clock &clock, UiSettings &settings, Prompts &prompts, QWidget *parent = nullptr);

    /// The new database, once the dialog was accepted.
    [[nodiscard]] std::unique_ptr<Session> takeSession() { return std::move(m_session); }

    void accept() override;

private:
    QLineEdit *addField(QFormLayout *form, const QString &name, const QString &label, const QString &hint,
                        const QString &value);
    void choosePath();
    void suggestPath();
    void showProblem(const QString &field, const QString &problem);
    [[nodiscard]] bool checkInput();
    /// Town and station of the first day. The database exists by then, so a failure is told and leaves it.
    [[nodiscard]] Result<> addFirstStation(Session &session);

    const Clock &m_clock;
    UiSettings &m_settings;
    Prompts &m_prompts;
    std::unique_ptr<Session> m_session;
    QHash<QString, QLineEdit *> m_fields;
    QHash<QString, QLabel *> m_problems;
    bool m_pathTyped = false;
};

} // namespace liaison

#pragma once

#include "app/domain/setting.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QHash>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace liaison {

/// The rules of the place, which are data of the office and in its history, and what this user of this
/// computer prefers. Everything is saved as soon as a field is left.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Target &target) override;

private:
    [[nodiscard]] QWidget *makeRules();
    [[nodiscard]] QWidget *makePreferences();
    void read();
    void saveRule(const SettingSpec &spec);
    void saveOperator();
    void saveLanguage();

    Workspace &m_workspace;
    QHash<QString, QSpinBox *> m_rules; // by name of the setting
    QLineEdit *m_operator;
    QComboBox *m_language;
    QLabel *m_note;
};

} // namespace liaison

#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace liaison {

/// What this user of this computer has chosen: sizes, columns, filters, recently used databases. Nothing here
/// is data of the office; losing it costs convenience only.
class UiSettings
{
public:
    /// The user's own file.
    UiSettings()
        : m_settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("liaison-station"),
                     QStringLiteral("liaison-station")}
    {
    }
    explicit UiSettings(const QString &iniFile) : m_settings{iniFile, QSettings::IniFormat} {}

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const
    {
        return m_settings.value(key, fallback);
    }
    void setValue(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }
    void remove(const QString &key) { m_settings.remove(key); }

    /// Databases opened before, newest first.
    [[nodiscard]] QStringList recentDatabases() const;
    void addRecentDatabase(const QString &location);
    void removeRecentDatabase(const QString &location);

    /// The name that entries and changes are signed with.
    [[nodiscard]] QString operatorName() const;
    void setOperatorName(const QString &name);

private:
    QSettings m_settings;
};

} // namespace liaison

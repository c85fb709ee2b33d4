#include "ui/shell/uisettings.h"

namespace liaison {

namespace {

constexpr int MostRecent = 8;

const QString RecentKey = QStringLiteral("databases/recent");
const QString OperatorKey = QStringLiteral("operator/name");

} // namespace

QStringList UiSettings::recentDatabases() const
{
    return value(RecentKey).toStringList();
}

void UiSettings::addRecentDatabase(const QString &location)
{
    QStringList recent = recentDatabases();
    recent.removeAll(location);
    recent.prepend(location);
    setValue(RecentKey, recent.mid(0, MostRecent));
}

void UiSettings::removeRecentDatabase(const QString &location)
{
    QStringList recent = recentDatabases();
    recent.removeAll(location);
    setValue(RecentKey, recent);
}

QString UiSettings::operatorName() const
{
    const QString chosen = value(OperatorKey).toString();
    if (!chosen.isEmpty())
        return chosen;
    for (const char *variable : {"LIAISON_ACTOR", "USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("liaison");
}

void UiSettings::setOperatorName(const QString &name)
{
    setValue(OperatorKey, name);
}

} // namespace liaison

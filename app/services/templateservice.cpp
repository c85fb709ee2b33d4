#include "app/services/templateservice.h"

#include "app/domain/checks.h"
#include "app/services/storageguard.h"
#include "app/storage/mapping/organisationmapping.h"

#include <QHash>

#include <algorithm>

namespace liaison {

namespace {

// Settings of this prefix are templates: "text_template:lj".
const QString Prefix = QStringLiteral("text_template:");
constexpr qsizetype LongestAbbreviation = 12;

QList<StoredSetting> stored(Database &database)
{
    QList<StoredSetting> settings = Repository<Setting>{database}.all();
    settings.removeIf([](const StoredSetting &setting) { return !setting.value.name.startsWith(Prefix); });
    return settings;
}

} // namespace

Result<QList<TextTemplate>> TemplateService::all()
try {
    QList<TextTemplate> templates;
    const QList<StoredSetting> settings = stored(m_session.database());
    for (const StoredSetting &setting : settings)
        templates.append({setting.value.name.mid(Prefix.size()), setting.value.value});
    std::sort(templates.begin(), templates.end(),
              [](const TextTemplate &a, const TextTemplate &b) { return a.abbreviation < b.abbreviation; });
    return templates;
} catch (const StorageError &error) {
    return toError(error);
}

Result<> TemplateService::replaceAll(const QList<TextTemplate> &templates)
try {
    QHash<QString, QString> wanted;
    for (const TextTemplate &item : templates) {
        const QString key = item.abbreviation.trimmed().toLower();
        const bool hasBlank = std::any_of(key.begin(), key.end(), [](QChar c) { return c.isSpace(); });
        if (key.isEmpty() || hasBlank || key.size() > LongestAbbreviation)
            return Error{ErrorCode::InvalidInput,
                         tr("“%1” is no abbreviation: 1 to %2 characters without blanks.")
                             .arg(item.abbreviation)
                             .arg(LongestAbbreviation),
                         {}};
        if (wanted.contains(key))
            return Error{ErrorCode::InvalidInput, tr("The abbreviation “%1” is used twice.").arg(key), {}};
        if (item.text.trimmed().isEmpty() || item.text.size() > checks::MaxTextLength)
            return Error{ErrorCode::InvalidInput, tr("Enter a text for “%1”.").arg(key), {}};
        wanted.insert(key, item.text.trimmed());
    }

    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(), tr("Frequent texts")};
    Repository<Setting> settings{database};
    const QList<StoredSetting> present = stored(database);
    for (const StoredSetting &setting : present) {
        const QString key = setting.value.name.mid(Prefix.size());
        const auto found = wanted.constFind(key);
        if (found == wanted.cend())
            settings.remove(group, setting);
        else if (*found != setting.value.value)
            settings.update(group, setting, {setting.value.name, *found});
        wanted.remove(key);
    }
    QStringList added = wanted.keys();
    added.sort();
    for (const QString &key : std::as_const(added))
        settings.insert(group, {Prefix + key, wanted.value(key)});
    group.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison

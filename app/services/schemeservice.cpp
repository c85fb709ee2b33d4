#include "app/services/schemeservice.h"

#include "app/services/evaluationservice.h"
#include "app/services/storageguard.h"
#include "app/storage/mapping/ownschememapping.h"
#include "app/storage/mapping/roundmapping.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace liaison {

namespace {

QList<ShippedScheme> readShipped()
{
    QList<ShippedScheme> result;
    const QDir folder{QStringLiteral(":/schemes")};
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &fileName : files) {
        QFile file{folder.filePath(fileName)};
        if (fileName.endsWith(QStringLiteral(".schema.json")) || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        const QString key = QJsonDocument::fromJson(content).object()[QStringLiteral("subject")].toString();
        const std::optional<Subject> subject = fromKey<Subject>(key);
        if (!subject)
            continue;
        const QString name = fileName.chopped(5);
        if (const Result<Scheme> scheme = EvaluationService::readSchemeText(*subject, content, name))
            result.append({name, *subject, scheme->version, scheme->title.text(), content});
    }
    return result;
}

} // namespace

const QList<ShippedScheme> &SchemeService::shipped()
{
    static const QList<ShippedScheme> schemes = readShipped();
    return schemes;
}

QStringList SchemeService::roundsOf(const QString &fingerprint)
{
    QStringList codes;
    const QList<StoredRound> rounds = Repository<EvaluationRound>{m_session.database()}.select(
        QStringLiteral("fingerprint = :fingerprint"), {{QStringLiteral(":fingerprint"), fingerprint}});
    for (const StoredRound &round : rounds)
        codes.append(round.value.code);
    return codes;
}

Result<QList<OwnSchemeEntry>> SchemeService::list()
try {
    Transaction snapshot{m_session.database(), Transaction::Mode::Read};
    QList<OwnSchemeEntry> result;
    const QList<StoredOwnScheme> all = Repository<OwnScheme>{m_session.database()}.all();
    for (const StoredOwnScheme &stored : all)
        result.append({stored, roundsOf(stored.value.fingerprint)});
    std::sort(result.begin(), result.end(), [](const OwnSchemeEntry &a, const OwnSchemeEntry &b) {
        if (a.stored.value.code != b.stored.value.code)
            return a.stored.value.code < b.stored.value.code;
        return a.stored.id.value() > b.stored.id.value();
    });
    return result;
} catch (const StorageError &error) {
    return toError(error);
}

Result<OwnSchemeEntry> SchemeService::find(OwnSchemeId id)
try {
    const std::optional<StoredOwnScheme> stored = Repository<OwnScheme>{m_session.database()}.find(id);
    if (!stored)
        return Error{ErrorCode::NotFound, tr("The scheme no longer exists."), {}};
    return OwnSchemeEntry{*stored, roundsOf(stored->value.fingerprint)};
} catch (const StorageError &error) {
    return toError(error);
}

Result<StoredOwnScheme> SchemeService::save(Subject subject, const QByteArray &content, const QString &note,
                                            const std::optional<StoredOwnScheme> &known)
try {
    const Result<Scheme> scheme =
        EvaluationService::readSchemeText(subject, content, tr("this scheme", "name of what is saved"));
    if (!scheme)
        return scheme.error();
    const auto &schemes = shipped();
    const bool isShipped =
        std::any_of(schemes.cbegin(), schemes.cend(),
                    [&scheme](const ShippedScheme &other) { return other.name == scheme->id; });
    if (isShipped)
        return Error{ErrorCode::Conflict,
                     tr("“%1” is the code of an example of the program; choose another.").arg(scheme->id),
                     {}};

    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(),
                      tr("Scheme %1, version %2").arg(scheme->title.zhCn, scheme->version)};
    const OwnScheme value{.code = scheme->id,
                          .version = scheme->version,
                          .subject = subject,
                          .title = scheme->title.zhCn,
                          .content = QString::fromUtf8(scheme->canonicalText),
                          .fingerprint = scheme->fingerprint(),
                          .note = note.trimmed(),
                          .savedOn = m_session.clock().today()};
    Repository<OwnScheme> schemesStored{database};
    const QList<StoredOwnScheme> same = schemesStored.select(
        QStringLiteral("code = :code AND version = :version"),
        {{QStringLiteral(":code"), value.code}, {QStringLiteral(":version"), value.version}});
    if (same.isEmpty()) {
        const StoredOwnScheme stored = schemesStored.insert(group, value);
        group.commit();
        return stored;
    }
    if (!known || known->id != same.first().id)
        return Error{
            ErrorCode::Conflict,
            tr("There is a version %1 of this scheme already. Give another version.").arg(value.version),
            {}};
    const QStringList rounds = roundsOf(same.first().value.fingerprint);
    if (!rounds.isEmpty())
        return Error{ErrorCode::Conflict,
                     tr("The round %1 evaluates by this version, so it is never changed. Give a new version.")
                         .arg(rounds.join(QStringLiteral(", "))),
                     {}};
    const StoredOwnScheme stored = schemesStored.update(group, *known, value);
    group.commit();
    return stored;
} catch (const StorageError &error) {
    return toError(error);
}

Result<> SchemeService::remove(const StoredOwnScheme &known)
try {
    Database &database = m_session.database();
    ChangeGroup group{database, m_session.writer(),
                      tr("Scheme %1, version %2 removed").arg(known.value.title, known.value.version)};
    const QStringList rounds = roundsOf(known.value.fingerprint);
    if (!rounds.isEmpty())
        return Error{
            ErrorCode::Conflict,
            tr("The round %1 evaluates by this version, so it stays.").arg(rounds.join(QStringLiteral(", "))),
            {}};
    Repository<OwnScheme>{database}.remove(group, known);
    group.commit();
    return {};
} catch (const StorageError &error) {
    return toError(error);
}

Result<QString> SchemeService::freeVersion(const QString &code)
try {
    QStringList taken;
    const QList<StoredOwnScheme> versions = Repository<OwnScheme>{m_session.database()}.select(
        QStringLiteral("code = :code"), {{QStringLiteral(":code"), code}});
    for (const StoredOwnScheme &version : versions)
        taken.append(version.value.version);
    int number = static_cast<int>(taken.size()) + 1;
    while (taken.contains(QString::number(number)))
        ++number;
    return QString::number(number);
} catch (const StorageError &error) {
    return toError(error);
}

Result<StoredOwnScheme> SchemeService::called(const QString &name)
try {
    const QString code = name.section(u'@', 0, 0);
    const QString version = name.section(u'@', 1);
    const QList<StoredOwnScheme> versions = Repository<OwnScheme>{m_session.database()}.select(
        QStringLiteral("code = :code"), {{QStringLiteral(":code"), code}});
    const StoredOwnScheme *found = nullptr;
    for (const StoredOwnScheme &stored : versions) {
        const bool fits = version.isEmpty() || stored.value.version == version;
        if (fits && (found == nullptr || stored.id.value() > found->id.value()))
            found = &stored;
    }
    if (found == nullptr)
        return Error{ErrorCode::NotFound, tr("There is no scheme “%1”.").arg(name), {}};
    return *found;
} catch (const StorageError &error) {
    return toError(error);
}

} // namespace liaison

#include "app/services/schemechoices.h"

#include "app/services/evaluationservice.h"
#include "app/services/roundservice.h"
#include "app/services/schemeservice.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace liaison {

namespace {

const QString SchemaSuffix = QStringLiteral(".schema");

/// Names of the shipped schemes whose file name says that they are for the subject.
QStringList shippedNames(Subject subject)
{
    const QString example = toKey(subject) + QStringLiteral("-example");
    QStringList names;
    const QFileInfoList files = QDir{QStringLiteral(":/schemes")}.entryInfoList(
        {toKey(subject) + QStringLiteral("-*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        if (name == example)
            names.prepend(name);
        else if (!name.endsWith(SchemaSuffix))
            names.append(name);
    }
    return names;
}

} // namespace

QString SchemeChoice::title() const
{
    const QString plain = tr("%1, version %2").arg(scheme.title.text(), scheme.version);
    return round.isEmpty() ? plain : tr("Round %1: %2").arg(round, plain);
}

Result<QList<SchemeChoice>> schemeChoices(Session &session, Subject subject)
{
    QList<SchemeChoice> choices;
    Result<QList<StoredRound>> rounds = RoundService{session}.list();
    if (!rounds)
        return rounds.error();
    std::reverse(rounds->begin(), rounds->end());
    for (const StoredRound &round : std::as_const(*rounds)) {
        if (round.value.subject != subject)
            continue;
        const Result<Scheme> scheme = RoundService::schemeOf(round.value);
        if (!scheme)
            continue; // of a newer program: the page of rounds says so
        choices.append({.key = QStringLiteral("round:") + round.value.code,
                        .scheme = *scheme,
                        .round = round.value.code,
                        .roundPeriod = round.value.period});
    }
    EvaluationService service{session};
    const Result<QList<OwnSchemeEntry>> own = SchemeService{session}.list();
    if (!own)
        return own.error();
    for (const OwnSchemeEntry &entry : *own) {
        const OwnScheme &stored = entry.stored.value;
        const QString name = stored.code + u'@' + stored.version;
        if (stored.subject != subject)
            continue;
        if (const Result<Scheme> scheme = service.loadScheme(subject, name))
            choices.append({.key = name, .scheme = *scheme});
    }
    for (const QString &name : shippedNames(subject)) {
        const Result<Scheme> scheme = service.loadScheme(subject, name);
        if (!scheme)
            return scheme.error();
        choices.append({.key = name, .scheme = *scheme});
    }
    return choices;
}

Result<SchemeChoice> schemeFromFile(Session &session, Subject subject, const QString &path)
{
    const Result<Scheme> scheme = EvaluationService{session}.loadScheme(subject, path);
    if (!scheme)
        return scheme.error();
    return SchemeChoice{.key = path, .scheme = *scheme};
}

} // namespace liaison

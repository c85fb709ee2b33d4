#pragma once

#include "app/base/result.h"
#include "app/domain/ownscheme.h"
#include "app/evaluation/scheme.h"
#include "app/services/session.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace liaison {

/// A scheme that comes with the program: an example, in force nowhere.
struct ShippedScheme
{
    QString name; ///< as EvaluationService::loadScheme() knows it: "station-standard"
    Subject subject;
    QString version;
    QString title; ///< translated
    QByteArray content;
};

/// One version of an own scheme and whether rounds have used it.
struct OwnSchemeEntry
{
    StoredOwnScheme stored;
    QStringList rounds; ///< codes of the rounds that evaluate by it; nothing: it may still be changed
};

/// The evaluation schemes of this office. They are records like any other: journalled, shared, undone.
class SchemeService
{
    Q_DECLARE_TR_FUNCTIONS(SchemeService)

public:
    explicit SchemeService(Session &session) : m_session{session} {}

    [[nodiscard]] static const QList<ShippedScheme> &shipped();

    /// By code, then the newest version first.
    [[nodiscard]] Result<QList<OwnSchemeEntry>> list();
    [[nodiscard]] Result<OwnSchemeEntry> find(OwnSchemeId id);

    /// Stores @a content as a version of its own. Over @a known if that is the same code and version and no
    /// round has used it. Errors: InvalidInput (the reader's complaints), Conflict (the version is there
    /// already, has been used, or was changed by somebody else).
    [[nodiscard]] Result<StoredOwnScheme> save(Subject subject, const QByteArray &content,
                                               const QString &note,
                                               const std::optional<StoredOwnScheme> &known = {});
    /// Refused once a round has used it.
    [[nodiscard]] Result<> remove(const StoredOwnScheme &known);

    /// The first of "2", "3", … that @a code has no version of yet.
    [[nodiscard]] Result<QString> freeVersion(const QString &code);
    /// Newest version of the own scheme "code", or the version of "code@version". Error NotFound.
    [[nodiscard]] Result<StoredOwnScheme> called(const QString &name);

private:
    [[nodiscard]] QStringList roundsOf(const QString &fingerprint);

    Session &m_session;
};

} // namespace liaison

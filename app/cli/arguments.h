#pragma once

#include "app/base/result.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

namespace liaison {

/// What a command takes: "DB FILE --as KIND --where FIELD=VALUE… --dry-run".
struct CommandSyntax
{
    QStringList positionals;       ///< names of required arguments, in order
    QStringList valueOptions = {}; ///< "--as"
    QStringList flags = {};        ///< "--dry-run"
    QStringList optionalPositionals = {};
};

/// The arguments of one command, checked against its syntax.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)

public:
    /// Error InvalidInput: missing or superfluous arguments, unknown options, options without value.
    /// "--" ends the options, so that file names may begin with "-".
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const CommandSyntax &syntax);

    [[nodiscard]] QString positional(int index) const { return m_positionals.value(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_values.contains(option); }
    /// The last value given; empty if the option is absent.
    [[nodiscard]] QString value(const QString &option) const;
    [[nodiscard]] QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_positionals;
    QMap<QString, QStringList> m_values;
};

} // namespace liaison

#include "app/cli/arguments.h"

namespace liaison {

Result<Arguments> Arguments::parse(const QStringList &words, const CommandSyntax &syntax)
{
    Arguments arguments;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (optionsEnded || !word.startsWith(u'-') || word == QStringLiteral("-")) {
            arguments.m_positionals.append(word);
            continue;
        }
        if (word == QStringLiteral("--")) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString option = equals < 0 ? word : word.left(equals);
        if (syntax.flags.contains(option) && equals < 0) {
            arguments.m_values[option].append(QString{});
        } else if (!syntax.valueOptions.contains(option)) {
            return Error{ErrorCode::InvalidInput, tr("Unknown option %1.").arg(option), {}};
        } else if (equals >= 0) {
            arguments.m_values[option].append(word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            arguments.m_values[option].append(words.at(++i));
        } else {
            return Error{ErrorCode::InvalidInput, tr("Option %1 needs a value.").arg(option), {}};
        }
    }
    const qsizetype given = arguments.m_positionals.size();
    if (given < syntax.positionals.size())
        return Error{ErrorCode::InvalidInput, tr("%1 is missing.").arg(syntax.positionals.at(given)), {}};
    if (given > syntax.positionals.size() + syntax.optionalPositionals.size())
        return Error{ErrorCode::InvalidInput,
                     tr("Superfluous argument “%1”.").arg(arguments.m_positionals.last()),
                     {}};
    return arguments;
}

QString Arguments::value(const QString &option) const
{
    const QStringList given = m_values.value(option);
    return given.isEmpty() ? QString{} : given.last();
}

} // namespace liaison

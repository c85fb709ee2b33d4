#include "app/cli/program.h"

#include "app/base/language.h"
#include "app/cli/command.h"
#include "app/cli/outputtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace liaison {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

const QString FormatOption = QStringLiteral("--format");
const QString ActorOption = QStringLiteral("--actor");
const QString LanguageOption = QStringLiteral("--lang");
const QString HelpFlag = QStringLiteral("--help");

void printUsage(QTextStream &out, const QList<Command> &all)
{
    out << Text::tr("Usage: liaison COMMAND …") << "\n\n";
    int width = 0;
    for (const Command &command : all)
        width = std::max(width, displayWidth(command.name));
    for (const Command &command : all)
        out << "  " << command.name.leftJustified(width) << "  " << command.summary << '\n';
    out << '\n'
        << Text::tr("Every command: --format table|json|csv, --actor NAME, --lang zh_CN|en, --help.") << '\n'
        << Text::tr("DB is a file or postgresql://user@host/name.") << '\n'
        << Text::tr("Exit: 0 done, 1 failed, 2 wrong usage, 3 done but some input rows were refused.")
        << '\n';
}

/// Value of an option that is needed before the arguments are parsed.
QString earlyValue(const QStringList &words, const QString &option)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == option && i + 1 < words.size())
            return words.at(i + 1);
        if (words.at(i).startsWith(option + u'='))
            return words.at(i).mid(option.size() + 1);
    }
    return {};
}

/// "--lang en rank DB" is "rank DB --lang en": options of every command may stand before it.
QStringList commandFirst(QStringList words)
{
    const QStringList general{FormatOption, ActorOption, LanguageOption};
    QStringList options;
    while (words.size() > 1 && general.contains(words.first().section(u'=', 0, 0))) {
        const bool withValue = words.first().contains(u'=');
        options.append(words.takeFirst());
        if (!withValue)
            options.append(words.takeFirst());
    }
    return words + options;
}

QString operatorName(const QString &given)
{
    if (!given.isEmpty())
        return given;
    for (const char *variable : {"LIAISON_ACTOR", "USER", "LOGNAME", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable);
        if (!name.isEmpty())
            return name;
    }
    return QStringLiteral("liaison");
}

} // namespace

ExitCode runProgram(const QStringList &given, QTextStream &out, QTextStream &err, const Clock &clock)
{
    const QStringList words = commandFirst(given);
    const QList<Command> all = commands();
    Console console{out, err, clock, {}};
    const QString name = words.value(0);
    if (words.isEmpty() || name == HelpFlag || name == QStringLiteral("help")) {
        printUsage(words.isEmpty() ? err : out, all);
        return words.isEmpty() ? ExitCode::WrongUsage : ExitCode::Done;
    }
    if (name == QStringLiteral("--version")) {
        out << QCoreApplication::applicationName() << ' ' << QCoreApplication::applicationVersion() << '\n';
        return ExitCode::Done;
    }
    const auto command =
        std::find_if(all.cbegin(), all.cend(), [&name](const Command &known) { return known.name == name; });
    if (command == all.cend())
        return console.wrongUsage(Text::tr("There is no command “%1”. See liaison --help.").arg(name));

    const QString usage = Text::tr("Usage: liaison %1 %2").arg(command->name, command->synopsis);
    CommandSyntax syntax = command->syntax;
    syntax.valueOptions << FormatOption << ActorOption << LanguageOption;
    syntax.flags << HelpFlag;
    if (words.contains(HelpFlag)) {
        out << usage << '\n' << command->summary << '\n';
        return ExitCode::Done;
    }
    const Result<Arguments> arguments = Arguments::parse(words.mid(1), syntax);
    if (!arguments)
        return console.wrongUsage(arguments.error().message + u'\n' + usage);

    console.actor = operatorName(arguments->value(ActorOption));
    const QString format = arguments->value(FormatOption);
    if (format == QStringLiteral("json"))
        console.format = OutputFormat::Json;
    else if (format == QStringLiteral("csv"))
        console.format = OutputFormat::Csv;
    else if (!format.isEmpty() && format != QStringLiteral("table"))
        return console.wrongUsage(
            Text::tr("“%1” is not a format; there are table, json and csv.").arg(format));
    return command->run(console, *arguments);
}

bool needsGui(const QStringList &words)
{
    const QList<Command> all = commands();
    const QString name = commandFirst(words).value(0);
    return std::any_of(all.cbegin(), all.cend(),
                       [&name](const Command &command) { return command.name == name && command.needsGui; });
}

QString uiLanguage(const QStringList &words)
{
    return preferredLanguage(earlyValue(words, LanguageOption));
}

} // namespace liaison

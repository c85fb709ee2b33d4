#include "app/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <langinfo.h>

#include <clocale>
#include <cstring>

namespace liaison {

void ensureUtf8Locale()
{
    const char *ctype = std::setlocale(LC_CTYPE, "");
    if (ctype != nullptr && std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    if (qEnvironmentVariableIsSet("LC_ALL"))
        qputenv("LC_ALL", "C.UTF-8");
    else
        qputenv("LC_CTYPE", "C.UTF-8");
}

QString preferredLanguage(const QString &given)
{
    QString wanted = given;
    if (wanted.isEmpty())
        wanted = qEnvironmentVariable("LIAISON_LANG");
    if (wanted.isEmpty()) {
        const QLocale system = QLocale::system();
        // A bare "C" locale says nothing about the reader.
        const bool english = system.language() == QLocale::English && system.name() != QStringLiteral("C");
        wanted = english ? QStringLiteral("en") : QStringLiteral("zh_CN");
    }
    return wanted.startsWith(QStringLiteral("en")) ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

void installLanguage(const QString &language)
{
    static QTranslator translator;
    QCoreApplication::removeTranslator(&translator);
    QLocale::setDefault(QLocale{language == QStringLiteral("en") ? QStringLiteral("en_US") : language});
    if (translator.load(QStringLiteral(":/translations/liaison_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
}

} // namespace liaison

#include "ui/shell/helpbook.h"

#include <QFile>

#include <algorithm>

namespace liaison {

HelpBook::HelpBook(const QString &language) : m_folder{QStringLiteral(":/help/%1").arg(language)}
{
    const QStringList ids = allIds();
    for (const QString &id : ids) {
        QFile file{QStringLiteral("%1/%2.md").arg(m_folder, id)};
        if (!file.open(QIODevice::ReadOnly))
            continue; // a test sees to it that none is missing
        const QString text = QString::fromUtf8(file.readAll());
        const QString heading = text.section(QLatin1Char{'\n'}, 0, 0);
        m_topics.append({id, heading.mid(heading.indexOf(QLatin1Char{' '}) + 1).trimmed(), text});
    }
}

QStringList HelpBook::allIds()
{
    // First what a new clerk needs, then page by page as in the navigation, then what is looked up.
    return {QString::fromLatin1(Welcome), QStringLiteral("start"),    QStringLiteral("entry"),
            QStringLiteral("lists"),      QStringLiteral("record"),   QStringLiteral("profiles"),
            QStringLiteral("ranking"),    QStringLiteral("charts"),   QStringLiteral("rounds"),
            QStringLiteral("schemes"),    QStringLiteral("printing"), QStringLiteral("import"),
            QStringLiteral("settings"),   QStringLiteral("points"),   QStringLiteral("backup"),
            QStringLiteral("keyboard")};
}

const HelpTopic *HelpBook::find(const QString &id) const
{
    const auto found = std::find_if(m_topics.cbegin(), m_topics.cend(),
                                    [&id](const HelpTopic &topic) { return topic.id == id; });
    return found == m_topics.cend() ? nullptr : &*found;
}

QStringList HelpBook::having(const QString &words) const
{
    const QStringList wanted = words.simplified().split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    QStringList ids;
    for (const HelpTopic &topic : m_topics) {
        const bool all = std::all_of(wanted.cbegin(), wanted.cend(), [&topic](const QString &word) {
            return topic.text.contains(word, Qt::CaseInsensitive);
        });
        if (all)
            ids.append(topic.id);
    }
    return ids;
}

} // namespace liaison

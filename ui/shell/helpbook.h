#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace liaison {

/// One page of the guide.
struct HelpTopic
{
    QString id = {};    ///< name of the file without its ending, and what a page asks for: "ranking"
    QString title = {}; ///< its first heading
    QString text = {};  ///< Markdown
};

/// The guide in one language: Markdown files compiled in from resources/help.
class HelpBook
{
public:
    static constexpr char Welcome[] = "welcome";

    /// @a language: "zh_CN" or "en", as everywhere.
    explicit HelpBook(const QString &language);

    /// In the order of the contents.
    [[nodiscard]] const QList<HelpTopic> &topics() const noexcept { return m_topics; }
    /// nullptr if there is none.
    [[nodiscard]] const HelpTopic *find(const QString &id) const;
    /// Ids of the topics that hold every word of @a words, in their order; all of them for no words.
    [[nodiscard]] QStringList having(const QString &words) const;
    /// Where the topics lie: ":/help/zh_CN".
    [[nodiscard]] const QString &folder() const noexcept { return m_folder; }

    /// Every id there is, in the order of the contents.
    [[nodiscard]] static QStringList allIds();

private:
    QString m_folder;
    QList<HelpTopic> m_topics;
};

} // namespace liaison

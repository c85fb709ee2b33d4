#pragma once

#include "ui/shell/helpbook.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QUrl;

namespace liaison {

class Appearance;
class HelpView;

/// The guide in a window of its own, so that it can be read while working: contents at the left, a search
/// over all topics above them, the topic at the right.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    HelpWindow(Appearance &appearance, const QString &language, QWidget *parent = nullptr);

    [[nodiscard]] const HelpBook &book() const noexcept { return m_book; }
    /// The topic that is shown.
    [[nodiscard]] const QString &topic() const noexcept { return m_topic; }

    /// Comes to the front with this topic; with the first one if there is none of this name.
    void showTopic(const QString &id);

private:
    QAction *action(const QString &name, const QString &icon, const QString &text, const QKeySequence &keys);
    QLayout *makeBar();
    QWidget *makeContents();
    void openTopic(const QString &id);
    void follow(const QUrl &source);
    void filter();
    void markFound();
    void findNext();

    Appearance &m_appearance;
    HelpBook m_book;
    QString m_topic;
    QLineEdit *m_search;
    QLabel *m_found;
    QListWidget *m_contents;
    HelpView *m_view;
};

} // namespace liaison

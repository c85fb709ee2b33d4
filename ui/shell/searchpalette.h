#pragma once

#include "app/services/searchservice.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace liaison {

/// Something to do or a page to go to, found by its name.
struct PaletteCommand
{
    QString text;   ///< "New visit"
    QString detail; ///< the menu or the shortcut
    QString iconName;
    std::function<void()> run;
};

/// One field that finds everything: people, stations, records, commands. Lies over the window; Esc closes it.
///
/// Answers come from the thread for queries; those to what was typed before are dropped.
class SearchPalette : public QFrame
{
    Q_OBJECT

public:
    SearchPalette(Workspace &workspace, QWidget *parent);

    /// Opens empty, with these commands.
    void start(const QList<PaletteCommand> &commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct KnownCommand
    {
        PaletteCommand command;
        NameKeys keys;
    };

    void placeOverParent();
    void search();
    void searchEntries(const QString &typed, const SearchCursor &cursor, quint64 generation);
    void showResults();
    void addHeading(const QString &text);
    void addHit(const SearchHit &hit);
    void addCommands(const QString &typed);
    void moveBy(int rows);
    void choose(int row);
    void chooseIfAsked();
    void close(bool restoreFocus);
    [[nodiscard]] QString typed() const;

    Workspace &m_workspace;
    QLineEdit *m_input;
    QListView *m_list;
    QLabel *m_state;
    QStandardItemModel *m_model;
    QTimer m_delay;
    QList<KnownCommand> m_commands;
    std::shared_ptr<SearchMemo> m_memo; ///< used in the thread for queries only
    QList<SearchHit> m_names;
    QList<SearchHit> m_entries;
    QString m_answered;             ///< what m_names belong to
    bool m_chooseWhenFound = false; ///< Enter came before the answer
    QPointer<QWidget> m_focusBefore;
    quint64 m_generation = 0;
};

} // namespace liaison

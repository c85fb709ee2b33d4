#pragma once

#include "app/services/draftservice.h"
#include "ui/forms/formlist.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QList>
#include <QTimer>

class QFrame;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace liaison {

class LookupCache;
class TextTemplates;
class Workspace;

/// Registering and changing records: one tab for each form, remembered input that was not saved, the keys at
/// the foot.
class EntryPage final : public Page
{
    Q_OBJECT

public:
    explicit EntryPage(Workspace &workspace, QWidget *parent = nullptr);
    ~EntryPage() override;

    /// Entity and id: that record; entity alone: its form, empty if there are hints; nothing: the form used
    /// last.
    void open(const Target &target) override;
    /// What was typed stays in the form, and in the database should the program end.
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QList<QAction *> headerActions() override { return {m_newAction, m_templatesAction}; }
    [[nodiscard]] Target current() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// A form that was made, and its input on the way into the database.
    struct Open
    {
        EntryForm *form = nullptr;
        DraftGate gate;          ///< of the draft stored last
        QJsonObject storedDraft; ///< what it says
    };

    void makeFooter(QWidget *footer);
    void makeDraftBar();
    EntryForm *form(qsizetype index);
    [[nodiscard]] EntryForm *shownForm() const;
    void showForm(qsizetype index);
    void showRecord(EntryForm &form, const Target &target);
    void startAnew();
    void refreshTitle();

    void storeDrafts(bool now);
    void closeGate(Open &open);
    void forgetDraft(Open &open);
    void offerDraft();
    void recoverDraft();
    void discardDraft();

    Workspace &m_workspace;
    LookupCache *m_lookup;
    TextTemplates *m_templates;
    QList<FormInfo> m_forms;
    QHash<qsizetype, Open> m_open;
    QTabBar *m_tabs;
    QScrollArea *m_scroll;
    QStackedWidget *m_stack;
    QFrame *m_draftBar;
    QLabel *m_draftText;
    QAction *m_newAction;
    QAction *m_templatesAction;
    QTimer m_draftTimer;
    QList<StoredDraft> m_leftOver;
};

} // namespace liaison

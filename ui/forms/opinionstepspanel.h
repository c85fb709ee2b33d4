#pragma once

#include "app/domain/ids.h"
#include "app/services/opinionservice.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QTableWidget;

namespace liaison {

class LookupCache;
class OpinionStepForm;
class Workspace;

/// The life of one opinion: where it stands, what happened so far, and the steps that may follow. Follows
/// what others commit. Usable in a page or in a dialog.
class OpinionStepsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit OpinionStepsPanel(Workspace &workspace, QWidget *parent = nullptr);

    void showOpinion(OpinionId id);
    /// Off where the page shows what was raised itself.
    void setContentShown(bool isShown);
    [[nodiscard]] std::optional<OpinionId> opinion() const noexcept { return m_id; }

    /// False if a step is being entered and the user wants to go on with it.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    /// A step was saved.
    void advanced(liaison::OpinionId id);

private:
    void read();
    void showState();
    void showHistory();
    void showActions();
    void begin(OpinionState state);
    void end();
    void bringIntoView();
    [[nodiscard]] int historyHeight(int lines) const;
    void cancel();
    void submit();

    Workspace &m_workspace;
    LookupCache *m_lookup;
    std::optional<OpinionId> m_id;
    std::optional<OpinionFile> m_file;
    int m_handlingDays = 0;
    QLabel *m_state;
    QLabel *m_due;
    QLabel *m_handler;
    QLabel *m_content;
    QTableWidget *m_history;
    QWidget *m_actions;
    QHBoxLayout *m_steps;
    QHBoxLayout *m_exits;
    QLabel *m_final;
    OpinionStepForm *m_form;
};

} // namespace liaison

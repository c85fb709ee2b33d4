#pragma once

#include "app/evaluation/whatif.h"
#include "app/services/evaluationservice.h"
#include "ui/models/texttablemodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QTableView;

namespace liaison {

class Workspace;

/// Who would stand where under the edited scheme, beside where they stand under the present one: real
/// records, computed on a thread a moment after each valid edit.
class SchemeWhatIf : public QWidget
{
    Q_OBJECT

public:
    explicit SchemeWhatIf(Workspace &workspace, QWidget *parent = nullptr);

    /// The scheme as it is without the edits.
    void setPresent(const Scheme &scheme);
    void setEdited(const Scheme &scheme);
    /// The edited scheme cannot be read at the moment: what is shown is of the last one that could.
    void setUnreadable();

    [[nodiscard]] const QList<SchemeMove> &moves() const noexcept { return m_moves; }

Q_SIGNALS:
    void compared();

private:
    struct Comparison
    {
        std::shared_ptr<const Evaluation> present;
        QList<SchemeMove> moves;
    };

    void fillPeriods();
    void compare();
    void fill(const QList<SchemeMove> &moves);

    Workspace &m_workspace;
    QComboBox *m_period;
    QLabel *m_summary;
    TextTableModel m_model;
    QTableView *m_table;
    QTimer m_delay;
    std::optional<Scheme> m_present;
    std::optional<Scheme> m_edited;
    std::shared_ptr<const Evaluation> m_presentEvaluation; ///< of the chosen period
    QList<SchemeMove> m_moves;
    int m_generation = 0;
};

} // namespace liaison

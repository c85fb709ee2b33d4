#pragma once

#include "app/evaluation/peergroup.h"
#include "app/services/evaluationservice.h"
#include "ui/shell/workspace.h"

#include <QWidget>

#include <atomic>
#include <memory>
#include <optional>

class QLabel;
class QSplitter;
class QTabWidget;

namespace liaison {

class EvidenceModel;
class ImprovementModel;
class IndicatorModel;
class PlainTable;

/// Why one unit of an evaluation has the points it has: every indicator with its rule and computation, the
/// records behind it, where it stands among its peers, and what would raise it. A record opens with Enter.
class ExplanationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ExplanationPanel(Workspace &workspace, QWidget *parent = nullptr);

    /// Null: nothing is evaluated. The unit that is shown stays, if the new evaluation has it.
    void setEvaluation(std::shared_ptr<const Evaluation> evaluation);
    /// Index into the evaluation's facts.
    void showUnit(qsizetype unit);
    /// Selects an indicator of the shown unit, or of the one shown next, by its code; the first one if the
    /// scheme lacks it.
    void showIndicator(const QString &code);
    void clear();

    /// Whether the records stand beside the indicators instead of below them.
    void setSideBySide(bool sideBySide);

    [[nodiscard]] std::optional<qsizetype> unit() const noexcept { return m_unit; }
    /// Code of the selected indicator, or empty.
    [[nodiscard]] QString indicator() const;
    void focusIndicators();

Q_SIGNALS:
    /// The user is done with it (Esc, or the button).
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeIndicators();
    [[nodiscard]] QWidget *makeImprovements();
    void select(const QString &code);
    void showHead();
    void readDetails();
    void readImprovements();
    void showDetail();
    void showPeersIfRoom();
    void showPeers(const QList<PeerStanding> &standings);
    void openRecord(const QModelIndex &index);

    Workspace &m_workspace;
    std::shared_ptr<const Evaluation> m_evaluation;
    std::optional<qsizetype> m_unit;
    QString m_unitKey;
    QString m_wanted; ///< code of the indicator to select
    QList<IndicatorExplanation> m_explanations;
    /// Answers to older questions are dropped; those still waiting are not even asked.
    quint64 m_generation = 0;
    std::shared_ptr<std::atomic<quint64>> m_latest = std::make_shared<std::atomic<quint64>>(0);
    bool m_improvementsKnown = false;

    IndicatorModel *m_indicators;
    EvidenceModel *m_evidence;
    ImprovementModel *m_improvements;

    QLabel *m_name = nullptr;
    QLabel *m_total = nullptr;
    QLabel *m_peers = nullptr;
    QLabel *m_rule = nullptr;
    QLabel *m_records = nullptr;
    QLabel *m_improvementNote = nullptr;
    QTabWidget *m_tabs = nullptr;
    QSplitter *m_splitter = nullptr;
    PlainTable *m_indicatorTable = nullptr;
    PlainTable *m_evidenceTable = nullptr;
    PlainTable *m_improvementTable = nullptr;
};

} // namespace liaison

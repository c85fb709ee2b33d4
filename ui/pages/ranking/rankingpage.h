#pragma once

#include "ui/pages/ranking/rankingloader.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

#include <QList>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QSplitter;

namespace liaison {

class ExplanationPanel;
class PlainTable;
class RankingBar;
class RankingModel;
class TooFewModel;

/// Ranks stations, deputies or towns by a scheme, with the doubt each rank carries, and opens every line to
/// its explanation. Hints: "subject" → key, "scheme" → as SchemeChoice::key, "unit" → id, "indicator" → code.
class RankingPage final : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(Workspace &workspace, QWidget *parent = nullptr);

    void open(const Target &target) override;
    [[nodiscard]] QList<QAction *> headerActions() override;
    [[nodiscard]] Target current() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeTables();
    void makeMessage();
    void makeActions();
    void connectBar();
    void connectLoader();

    /// Reads which schemes there are, then the ranking.
    void readChoices(const QString &wantedKey);
    void chooseFile();
    void chooseGroup(const QString &group);
    void load();
    void onChanged(const CommittedChange &change);
    void onPeriodChanged();

    void showEvaluation(const SharedEvaluation &evaluation);
    void showUnits();
    void showWanted();
    /// Whether everybody has the same points, such as none on the first days of a period.
    [[nodiscard]] bool saysNothing() const;
    void showNotice();
    void showMessage(const QString &text, bool offerPrevious);
    void clearResult();
    void selectUnit(qsizetype unit);
    void explain(const QModelIndex &index, bool takeFocus);
    void closeExplanation();
    /// Between the ranking and the explanation, when it appears.
    void shareRoom();
    void fitTables();
    [[nodiscard]] std::optional<qsizetype> currentUnit() const;

    void exportShown();
    void print();
    void openProfile();
    void focusSearch();
    [[nodiscard]] QString settingsKey() const;

    Workspace &m_workspace;
    RankingLoader m_loader;
    QList<SchemeChoice> m_choices;
    QString m_choice;                   ///< key of the chosen scheme
    std::optional<qint64> m_wantedUnit; ///< id, to be shown when the ranking is there
    SharedEvaluation m_evaluation;
    QString m_bandsNote;
    quint64 m_question = 0;  ///< of the choices; older answers are dropped
    bool m_fits = false;     ///< the columns have their widths
    bool m_explains = false; ///< the explanation is wanted
    bool m_opened = false;
    bool m_choicesStale = false;
    bool m_rankingStale = false; ///< of another period
    bool m_entriesStale = false; ///< edited since

    RankingBar *m_bar;
    QLabel *m_notice;
    RankingModel *m_model;
    TooFewModel *m_tooFewModel;
    ExplanationPanel *m_panel;
    QSplitter *m_splitter;
    QSplitter *m_tables = nullptr;
    PlainTable *m_table = nullptr;
    QWidget *m_tooFewPart = nullptr;
    QLabel *m_tooFewTitle = nullptr;
    PlainTable *m_tooFewTable = nullptr;
    QWidget *m_message = nullptr;
    QLabel *m_messageText = nullptr;
    QPushButton *m_showPrevious = nullptr;
    QAction *m_export = nullptr;
    QAction *m_print = nullptr;
    QAction *m_profile = nullptr;
};

} // namespace liaison

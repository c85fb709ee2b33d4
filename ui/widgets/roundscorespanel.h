#pragma once

#include "ui/models/scoregridmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace liaison {

class RoundDesk;
class ScoreGridView;

/// Where raters enter their points, all units at once, saved in one step.
class RoundScoresPanel : public QWidget
{
    Q_OBJECT

public:
    RoundScoresPanel(RoundDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] qsizetype unsavedCount() const { return m_model.unsavedCount(); }
    void save();
    void discard() { m_model.discard(); }

private:
    void fill();
    void showCounts();
    void showComplaint(const QString &complaint);
    void importFile();
    void stored(const Result<ScoreReport> &report);

    RoundDesk &m_desk;
    ScoreGridModel m_model;
    ScoreGridView *m_grid;
    QLabel *m_about;
    QLabel *m_complaint;
    QLabel *m_counts;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_import;
    QString m_fitted; // the round and role to which the columns were fitted
};

} // namespace liaison
